package vn.planledger.command.plan;

import static vn.planledger.command.People.by;
import static vn.planledger.command.plan.PlanStory.PLAN;
import static vn.planledger.command.plan.PlanStory.TODAY;
import static vn.planledger.command.plan.PlanStory.add;
import static vn.planledger.command.plan.PlanStory.added;
import static vn.planledger.command.plan.PlanStory.complete;
import static vn.planledger.command.plan.PlanStory.documents;
import static vn.planledger.command.plan.PlanStory.opened;
import static vn.planledger.command.plan.PlanStory.step;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.planledger.command.Refused;
import vn.planledger.command.plan.PlanEvent.StepCompleted;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/** A step is completed only with the documents it asks for; the newest version of each is recorded with it. */
class RequiredDocumentsTest {

    private final PlanStory story = new PlanStory();
    private final OpenedStep prepare = step(
            "prepare-dossier",
            Role.PLANNER,
            documents(
                    new FormDocument("explanation", true, List.of("done"), "Điều 31", true),
                    new FormDocument("drawings", false, List.of(), "Điều 31", true)));

    @Test
    void without_a_required_document_the_step_stays_open() {
        story.given(opened(prepare))
                .when(complete("prepare-dossier", "done"), by(Role.PLANNER))
                .expectException(Refused.with(RULE, "document.missing", "explanation"))
                .expectNoEvents();
    }

    @Test
    void a_document_of_the_other_phase_does_not_count() {
        story.given(opened(prepare), added(add("explanation"), Phase.PLAN, 1))
                .when(complete("prepare-dossier", "done"), by(Role.PLANNER))
                .expectException(Refused.with(RULE, "document.missing", "explanation"))
                .expectNoEvents();
    }

    @Test
    void an_outcome_that_does_not_need_the_document_goes_without() {
        story.given(opened(prepare))
                .when(complete("prepare-dossier", "returned"), by(Role.PLANNER))
                .expectEvents(completedWith("returned", Map.of()));
    }

    @Test
    void the_newest_version_of_each_document_is_recorded() {
        story.given(
                        opened(prepare),
                        added(add("explanation", "first", "1a".repeat(32)), Phase.BRIEF, 1),
                        added(add("drawings", "drawn", "2a".repeat(32)), Phase.BRIEF, 1),
                        added(add("explanation", "second", "3a".repeat(32)), Phase.BRIEF, 2))
                .when(complete("prepare-dossier", "done"), by(Role.PLANNER))
                .expectEvents(completedWith(
                        "done", Map.of("explanation", new DocumentId("second"), "drawings", new DocumentId("drawn"))));
    }

    private static StepCompleted completedWith(String outcome, Map<String, DocumentId> documents) {
        return new StepCompleted(
                PLAN,
                "prepare-dossier",
                "task-of-prepare-dossier",
                Phase.BRIEF,
                outcome,
                Map.of(),
                documents,
                TODAY,
                DateBasis.STATED);
    }
}
