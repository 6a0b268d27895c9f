package vn.planledger.edge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.planledger.command.consultation.ConsultationCommand.ExtendWindow;
import vn.planledger.command.consultation.ConsultationCommand.InviteBody;
import vn.planledger.command.consultation.ConsultationCommand.OpenInvitation;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.opinion.OpinionCommand.HideOpinion;
import vn.planledger.command.opinion.OpinionCommand.RedactOpinion;
import vn.planledger.command.opinion.OpinionCommand.ShowOpinion;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.PlanScoped;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.consultationpage.Opinion;

/**
 * What officers do to a round and to public copies of its opinions, as commands: each about the plan the round is about,
 * and today where no day is given.
 */
@Component
public final class RoundActs {

    private final Consultations consultations;
    private final LegalToday today;

    RoundActs(Consultations consultations, LegalToday today) {
        this.consultations = consultations;
        this.today = today;
    }

    /** @throws Refusal {@code consultation.unknown} */
    public Consultation round(String id) {
        return consultations
                .byId(new ConsultationId(id))
                .orElseThrow(() -> Refusal.notFound("consultation.unknown", id));
    }

    /** @throws Refusal {@code opinion.unknown} */
    public Opinion opinion(String id) {
        return consultations.opinion(new OpinionId(id)).orElseThrow(() -> Refusal.notFound("opinion.unknown", id));
    }

    public PlanScoped invite(String round, String body, ConsultedGroup group, LocalDate on) {
        return new InviteBody(new ConsultationId(round), planOf(round), stripped(body), group, day(on));
    }

    public PlanScoped acknowledge(String round, String body, LocalDate on) {
        return new OpenInvitation(new ConsultationId(round), planOf(round), stripped(body), day(on));
    }

    public PlanScoped extend(String round, ConsultedGroup group, LocalDate closesOn, String ground, LocalDate on) {
        return new ExtendWindow(new ConsultationId(round), planOf(round), group, closesOn, ground, day(on));
    }

    public PlanScoped hide(String opinion, String reason, LocalDate on) {
        return new HideOpinion(new OpinionId(opinion), planAbout(opinion), reason, day(on));
    }

    public PlanScoped show(String opinion, String reason, LocalDate on) {
        return new ShowOpinion(new OpinionId(opinion), planAbout(opinion), reason, day(on));
    }

    public PlanScoped redact(String opinion, List<String> passages, String reason, LocalDate on) {
        return new RedactOpinion(new OpinionId(opinion), planAbout(opinion), passages, reason, day(on));
    }

    private PlanId planOf(String round) {
        return new PlanId(round(round).plan());
    }

    private PlanId planAbout(String opinion) {
        return new PlanId(opinion(opinion).plan());
    }

    private LocalDate day(LocalDate given) {
        return Optional.ofNullable(given).orElseGet(today::get);
    }

    private static String stripped(String text) {
        return text == null ? null : text.strip();
    }
}
