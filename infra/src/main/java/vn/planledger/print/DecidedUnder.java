package vn.planledger.print;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.planledger.query.audit.EventSearch;
import vn.planledger.query.planpage.Approval;
import vn.planledger.query.planpage.CompletedStep;
import vn.planledger.query.planpage.PlanPage;

/** Under which articles a decision was taken, as the record says of the step that was completed with it. */
@Component
class DecidedUnder {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> OPENED = List.of("plan.step-opened");

    /**
     * @param organisation the body that decided
     * @param competence the article that lets it decide
     * @param limit the article of the time it had; null without a limit
     */
    record Articles(String step, String organisation, String competence, String limit) {

        private static Articles of(JsonNode step) {
            return new Articles(
                    step.path("step").asString(),
                    text(step, "organisation"),
                    text(step, "competence"),
                    text(step.path("deadline"), "article"));
        }

        private static String text(JsonNode node, String field) {
            return node.hasNonNull(field) ? node.get(field).asString() : null;
        }
    }

    private final EventSearch record;

    DecidedUnder(EventSearch record) {
        this.record = record;
    }

    /** Empty where the decision came without a step. */
    Optional<Articles> of(PlanPage plan, Approval approval) {
        return lastBefore(plan, approval)
                .flatMap(step -> record.ofPlan(plan.id(), OPENED).stream()
                        .map(event -> JSON.readTree(event.payload()).path("step"))
                        .filter(opened ->
                                step.taskId().equals(opened.path("taskId").asString()))
                        .reduce((earlier, later) -> later)
                        .map(Articles::of));
    }

    private static Optional<CompletedStep> lastBefore(PlanPage plan, Approval approval) {
        return plan.completedSteps().stream()
                .filter(step -> step.phase() == approval.phase() && step.number() < approval.number())
                .reduce((earlier, later) -> later);
    }
}
