package vn.planledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.planledger.command.plan.PlanEvent.StepBecameOverdue;

/** The names under which events are recorded stay what they are, for the record is kept for ever. */
class EventNamesTest {

    @Test
    void these_are_the_names_of_the_record() {
        assertThat(EventNames.all().keySet())
                .containsExactly(
                        "consultation.consultation-opened",
                        "consultation.window-closed",
                        "opinion.opinion-submitted",
                        "opinion.point-answered",
                        "plan.document-added",
                        "plan.phase-approved",
                        "plan.plan-published",
                        "plan.plan-registered",
                        "plan.procedure-ended",
                        "plan.procedure-started",
                        "plan.reference-recorded",
                        "plan.step-became-overdue",
                        "plan.step-completed",
                        "plan.step-opened",
                        "unit.unit-recorded");
    }

    @Test
    void a_name_leads_to_its_event_and_back() {
        assertThat(EventNames.all())
                .allSatisfy((name, type) -> assertThat(EventNames.of(type)).isEqualTo(name))
                .containsEntry("plan.step-became-overdue", StepBecameOverdue.class);
    }

    @Test
    void no_name_is_that_of_a_java_class() {
        assertThat(EventNames.all().keySet())
                .allSatisfy(name ->
                        assertThat(name).matches("[a-z]+\\.[a-z]+(-[a-z]+)*").doesNotContain("vn."));
    }
}
