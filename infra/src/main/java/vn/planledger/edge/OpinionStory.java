package vn.planledger.edge;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.consultationpage.Answer;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.consultationpage.Opinion;
import vn.planledger.query.planpage.Approval;
import vn.planledger.query.planpage.PlanPage;
import vn.planledger.query.planpage.PlanPages;

/** From an opinion to its answers and the decision they preceded, as its author may read it. */
@Component
public final class OpinionStory {

    /**
     * One point and what became of it.
     *
     * @param result null while no answer is published, as are the next four
     * @param version of the draft that shows the change
     * @param by the body that answered
     */
    public record Told(
            int n,
            String text,
            AnswerResult result,
            String reason,
            String change,
            String version,
            String by,
            LocalDate answeredOn) {}

    /** The decision that approved the phase the opinion was about. */
    public record Decision(String number, LocalDate day, String signatory, String capacity, long event) {}

    /** @param publishedOn the day opinions and answers of the round became public; null before */
    public record Story(String title, int round, LocalDate publishedOn, List<Told> points, Decision decision) {}

    private final Consultations consultations;
    private final PlanPages plans;

    OpinionStory(Consultations consultations, PlanPages plans) {
        this.consultations = consultations;
        this.plans = plans;
    }

    public Story of(Opinion opinion) {
        var round = consultations
                .byId(new ConsultationId(opinion.consultation()))
                .orElseThrow(() -> Refusal.notFound("consultation.unknown", opinion.consultation()));
        var plan = plans.byId(new PlanId(opinion.plan()))
                .orElseThrow(() -> Refusal.notFound("plan.unknown", opinion.plan()));
        var points = opinion.points().stream()
                .map(point -> told(point.n(), point.text(), isPublic(round, point.answer()) ? point.answer() : null))
                .toList();
        return new Story(plan.header().title(), round.round(), round.publishedOn(), points, decision(plan, round));
    }

    /** Answers become public together: one that was given since waits for the next publication. */
    public static boolean isPublic(Consultation round, Answer answer) {
        return answer != null
                && round.publishedOn() != null
                && !answer.happenedOn().isAfter(round.publishedOn());
    }

    private static Told told(int n, String text, Answer answer) {
        return answer == null
                ? new Told(n, text, null, null, null, null, null, null)
                : new Told(
                        n,
                        text,
                        answer.result(),
                        answer.reason(),
                        answer.change(),
                        answer.version(),
                        answer.organisation(),
                        answer.happenedOn());
    }

    private static Decision decision(PlanPage plan, Consultation round) {
        return plan.approvals().stream()
                .filter(approval -> approval.phase() == round.phase())
                .reduce((older, newer) -> newer)
                .map(OpinionStory::decision)
                .orElse(null);
    }

    private static Decision decision(Approval approval) {
        return new Decision(
                approval.decisionNumber(),
                approval.happenedOn(),
                approval.signatory(),
                approval.capacity(),
                approval.number());
    }
}
