package vn.planledger.web.round;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.opinion.OpinionCommand.EnterOpinion;
import vn.planledger.edge.OwnInvitations;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.InvitedBody;
import vn.planledger.query.consultationpage.InvitedBody.State;
import vn.planledger.query.consultationpage.Opinion;
import vn.planledger.security.CurrentActor;
import vn.planledger.web.Words;

/**
 * What the page of a round shows besides its windows: whom it asked, and what officers and invited bodies can do.
 *
 * @param acts what the reader can do with the round, or why not
 */
public record RoundSide(List<Invited> invited, List<ActRules.Line> acts, List<OpinionLine> opinions) {

    /** @param attempt names the receipt of the documents that the reader can confirm now; null where there is none */
    public record Invited(InvitedBody body, String attempt) {}

    /** Makes it. */
    @Component
    public static class Maker {

        private final OwnInvitations invitations;
        private final ActRules rules;
        private final OpinionLine.Maker lines;
        private final CurrentActor actor;
        private final Words words;

        Maker(OwnInvitations invitations, ActRules rules, OpinionLine.Maker lines, CurrentActor actor, Words words) {
            this.invitations = invitations;
            this.rules = rules;
            this.lines = lines;
            this.actor = actor;
            this.words = words;
        }

        public RoundSide of(Consultation round, List<Opinion> opinions) {
            var own = invitations.in(round);
            return new RoundSide(
                    round.invited().stream()
                            .map(body -> new Invited(body, own.contains(body) ? attempt(body) : null))
                            .toList(),
                    acts(round),
                    opinions.stream().map(opinion -> lines.of(round, opinion)).toList());
        }

        private static String attempt(InvitedBody body) {
            return body.state() == State.INVITED ? UUID.randomUUID().toString() : null;
        }

        private List<ActRules.Line> acts(Consultation round) {
            var acts = new ArrayList<>(rules.lines(new ActSubject(round, null), RoundAct.INVITE, RoundAct.EXTEND));
            if (WhoMaySend.allows(actor.get().role(), EnterOpinion.class)) {
                acts.add(new ActRules.Line(words.text("entry.title"), "/consultations/" + round.id() + "/entries/new"));
            }
            return acts;
        }
    }
}
