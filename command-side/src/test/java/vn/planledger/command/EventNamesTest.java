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
                        "calendar.notice-recorded",
                        "consultation.body-invited",
                        "consultation.body-stayed-silent",
                        "consultation.consultation-announced",
                        "consultation.consultation-opened",
                        "consultation.group-stayed-silent",
                        "consultation.invitation-answered",
                        "consultation.invitation-opened",
                        "consultation.synopsis-published",
                        "consultation.window-closed",
                        "consultation.window-extended",
                        "consultation.windows-opened",
                        "coverage.target-retired",
                        "coverage.target-set",
                        "criticism.criticism-released",
                        "criticism.criticism-reported",
                        "criticism.criticism-requested",
                        "criticism.criticism-submitted",
                        "criticism.front-stayed-silent",
                        "criticism.meeting-recorded",
                        "criticism.recommendation-drafted",
                        "criticism.recommendation-dropped",
                        "criticism.recommendation-replied",
                        "criticism.reply-judged",
                        "evidence.bundle-issued",
                        "inspection.conclusion-drafted",
                        "inspection.conclusion-published",
                        "inspection.conclusion-signed",
                        "inspection.explanation-answered",
                        "inspection.explanation-requested",
                        "inspection.finding-dropped",
                        "inspection.finding-recorded",
                        "inspection.inspection-extended",
                        "inspection.inspection-opened",
                        "inspection.inspection-resumed",
                        "inspection.inspection-suspended",
                        "inspection.stage-recorded",
                        "number.number-used",
                        "opinion.opinion-hidden",
                        "opinion.opinion-redacted",
                        "opinion.opinion-shown",
                        "opinion.opinion-split",
                        "opinion.opinion-submitted",
                        "opinion.point-answered",
                        "opinion.point-assigned",
                        "organisation.head-named",
                        "organisation.organisation-recorded",
                        "personaldata.access-given",
                        "personaldata.data-requested",
                        "personaldata.erasure-refused",
                        "personaldata.person-erased",
                        "plan.conflict-decided",
                        "plan.conflict-found",
                        "plan.deadline-moved",
                        "plan.document-added",
                        "plan.migration-proposed",
                        "plan.phase-approved",
                        "plan.plan-adjusted",
                        "plan.plan-published",
                        "plan.plan-registered",
                        "plan.plan-resumed",
                        "plan.plan-suspended",
                        "plan.plan-withdrawn",
                        "plan.procedure-ended",
                        "plan.procedure-migrated",
                        "plan.procedure-started",
                        "plan.reference-recorded",
                        "plan.responsibility-transferred",
                        "plan.site-plan-accepted",
                        "plan.step-became-overdue",
                        "plan.step-completed",
                        "plan.step-corrected",
                        "plan.step-extended",
                        "plan.step-opened",
                        "plan.step-reassigned",
                        "plan.step-reminded",
                        "template.answer-template-retired",
                        "template.answer-template-saved",
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
