package vn.planledger.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Role;
import vn.planledger.edge.LegalToday;
import vn.planledger.edge.OwnInvitations;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.InvitedBody;
import vn.planledger.query.consultationpage.Window;
import vn.planledger.security.CurrentActor;

/** Whether the reader can still give an opinion in a round, and until when: what everybody asks first. */
@Component
public final class GivingOpinions {

    /**
     * @param possible whether an opinion is taken today
     * @param text until when, or why not
     * @param window of the reader's group; null where it is not asked
     */
    public record Answer(boolean possible, String text, Window window) {}

    private final OwnInvitations invitations;
    private final CurrentActor actor;
    private final Words words;
    private final LegalToday today;

    GivingOpinions(OwnInvitations invitations, CurrentActor actor, Words words, LegalToday today) {
        this.invitations = invitations;
        this.actor = actor;
        this.words = words;
        this.today = today;
    }

    public Answer in(Consultation round) {
        var me = actor.get();
        if (!WhoMaySend.allows(me.role(), SubmitOpinion.class)) {
            return new Answer(false, words.text("consultation.give.no-role", words.of(me.role())), null);
        }
        var answers =
                groupsOf(me, round).stream().map(group -> in(group, round)).toList();
        return answers.stream().filter(Answer::possible).findFirst().orElse(answers.get(0));
    }

    private Answer in(ConsultedGroup group, Consultation round) {
        return round.windows().stream()
                .filter(window -> window.group() == group)
                .findFirst()
                .map(window -> in(window, words.of(group), today.get()))
                .orElseGet(() -> new Answer(false, words.text("consultation.give.not-asked", words.of(group)), null));
    }

    private Answer in(Window window, String group, LocalDate day) {
        if (window.openOn(day)) {
            var left = words.daysLeft(ChronoUnit.DAYS.between(day, window.closesOn()));
            return new Answer(true, words.text("consultation.give.until", words.day(window.closesOn()), left), window);
        }
        var text = day.isBefore(window.opensOn())
                ? words.text("consultation.give.early", group, words.day(window.opensOn()))
                : words.text("consultation.give.closed", group, words.day(window.closesOn()));
        return new Answer(false, text, window);
    }

    /** Who belongs to an invited body answers in the window of its invitation, others of a body in that of the agencies. */
    private List<ConsultedGroup> groupsOf(Actor me, Consultation round) {
        if (me.role() != Role.BODY) {
            return List.of(ConsultedGroup.COMMUNITY);
        }
        var asked = invitations.in(round).stream()
                .map(InvitedBody::group)
                .distinct()
                .toList();
        return asked.isEmpty() ? List.of(ConsultedGroup.AGENCIES) : asked;
    }
}
