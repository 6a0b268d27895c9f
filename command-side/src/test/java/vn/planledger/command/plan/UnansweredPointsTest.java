package vn.planledger.command.plan;

import static vn.planledger.command.People.by;
import static vn.planledger.command.plan.PlanStory.PLAN;
import static vn.planledger.command.plan.PlanStory.complete;
import static vn.planledger.command.plan.PlanStory.completed;
import static vn.planledger.command.plan.PlanStory.onlyOutcomes;
import static vn.planledger.command.plan.PlanStory.opened;
import static vn.planledger.command.plan.PlanStory.step;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.Refused;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/** Law 30/2009 Art. 20(4): no approval, and no end of the answering, while a point waits for its answer. */
class UnansweredPointsTest {

    private static final OpinionId OPINION = new OpinionId("opinion-1");

    private final PlanStory story = new PlanStory();
    private final OpenedStep answer =
            step("answer-opinions", Role.PLANNER, onlyOutcomes("unchanged", "revised", "redo"));
    private final OpenedStep decide = step("decide", Role.APPROVER, onlyOutcomes("approved", "returned", "rejected"));

    @Test
    void the_answering_does_not_end_while_a_point_waits() {
        story.points.received(PLAN, Phase.BRIEF, OPINION, 2);
        story.points.answered(OPINION, 1);

        story.given(opened(answer))
                .when(complete("answer-opinions", "revised"), by(Role.PLANNER))
                .expectException(Refused.with(RULE, "opinions.unanswered"))
                .expectNoEvents();
    }

    @Test
    void it_ends_when_every_point_has_its_answer() {
        story.points.received(PLAN, Phase.BRIEF, OPINION, 1);
        story.points.answered(OPINION, 1);

        var asked = complete("answer-opinions", "unchanged");
        story.given(opened(answer)).when(asked, by(Role.PLANNER)).expectEvents(completed(answer, asked));
    }

    @Test
    void a_consultation_that_nobody_answered_ends_too() {
        var asked = complete("answer-opinions", "unchanged");
        story.given(opened(answer)).when(asked, by(Role.PLANNER)).expectEvents(completed(answer, asked));
    }

    @Test
    void the_approver_cannot_approve_over_an_open_point() {
        story.points.received(PLAN, Phase.BRIEF, OPINION, 1);

        story.given(opened(decide))
                .when(complete("decide", "approved"), by(Role.APPROVER))
                .expectException(Refused.with(RULE, "opinions.unanswered"))
                .expectNoEvents();
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit-for-approval", "file-site-plan"})
    void nor_the_organiser_submit_one_to_the_approver(String id) {
        story.points.received(PLAN, Phase.BRIEF, OPINION, 1);

        story.given(opened(step(id, Role.PLANNER, onlyOutcomes("submitted"))))
                .when(complete(id, "submitted"), by(Role.PLANNER))
                .expectException(Refused.with(RULE, "opinions.unanswered"))
                .expectNoEvents();
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit-for-approval", "file-site-plan"})
    void with_every_point_answered_it_is_submitted(String id) {
        story.points.received(PLAN, Phase.BRIEF, OPINION, 1);
        story.points.answered(OPINION, 1);

        var submit = step(id, Role.PLANNER, onlyOutcomes("submitted"));
        var asked = complete(id, "submitted");
        story.given(opened(submit)).when(asked, by(Role.PLANNER)).expectEvents(completed(submit, asked));
    }

    @Test
    void nor_is_a_site_plan_accepted_over_one() {
        story.points.received(PLAN, Phase.BRIEF, OPINION, 1);

        story.given(opened(step("accept-site-plan", Role.APPROVER, onlyOutcomes("accepted"))))
                .when(complete("accept-site-plan", "accepted"), by(Role.APPROVER))
                .expectException(Refused.with(RULE, "opinions.unanswered"))
                .expectNoEvents();
    }

    @Test
    void but_may_return_the_dossier_because_of_it() {
        story.points.received(PLAN, Phase.BRIEF, OPINION, 1);

        var asked = complete("decide", "returned");
        story.given(opened(decide)).when(asked, by(Role.APPROVER)).expectEvents(completed(decide, asked));
    }

    @Test
    void points_of_another_phase_or_plan_are_not_waited_for() {
        story.points.received(PLAN, Phase.PLAN, OPINION, 1);
        story.points.received(new PlanId("elsewhere"), Phase.BRIEF, new OpinionId("opinion-2"), 1);

        var asked = complete("answer-opinions", "revised");
        story.given(opened(answer)).when(asked, by(Role.PLANNER)).expectEvents(completed(answer, asked));
    }

    @Test
    void steps_without_opinions_do_not_ask_for_them() {
        story.points.received(PLAN, Phase.BRIEF, OPINION, 1);
        var check = step("check-dossier", Role.APPRAISER, onlyOutcomes("complete"));

        var asked = complete("check-dossier", "complete");
        story.given(opened(check)).when(asked, by(Role.APPRAISER)).expectEvents(completed(check, asked));
    }
}
