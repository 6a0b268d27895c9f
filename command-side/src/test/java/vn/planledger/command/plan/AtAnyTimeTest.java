package vn.planledger.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.People.by;
import static vn.planledger.command.People.caused;
import static vn.planledger.command.plan.PlanStory.PLAN;
import static vn.planledger.command.plan.PlanStory.TODAY;
import static vn.planledger.command.plan.PlanStory.complete;
import static vn.planledger.command.plan.PlanStory.completed;
import static vn.planledger.command.plan.PlanStory.fields;
import static vn.planledger.command.plan.PlanStory.onlyOutcomes;
import static vn.planledger.command.plan.PlanStory.opened;
import static vn.planledger.command.plan.PlanStory.optional;
import static vn.planledger.command.plan.PlanStory.step;
import static vn.planledger.command.shared.Refusal.Kind.CONFLICT;
import static vn.planledger.command.shared.Refusal.Kind.FORBIDDEN;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.planledger.command.People;
import vn.planledger.command.Refused;
import vn.planledger.command.plan.PlanCommand.CorrectStep;
import vn.planledger.command.plan.PlanCommand.ReassignStep;
import vn.planledger.command.plan.PlanCommand.WithdrawPlan;
import vn.planledger.command.plan.PlanEvent.PhaseApproved;
import vn.planledger.command.plan.PlanEvent.PlanWithdrawn;
import vn.planledger.command.plan.PlanEvent.ProcedureEnded;
import vn.planledger.command.plan.PlanEvent.StepCorrected;
import vn.planledger.command.plan.PlanEvent.StepReassigned;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/** Withdraw, reassign, correct: each with its ground, none of them a way round a decision. */
class AtAnyTimeTest {

    private static final String GROUND = "Theo đề nghị của cơ quan tổ chức lập";
    private static final Assignee MINH = new Assignee("minh", "Trần Văn Minh", People.body(Role.APPRAISER));

    private final PlanStory story = new PlanStory();
    private final OpenedStep check = step("check-dossier", Role.APPRAISER, onlyOutcomes("complete"));
    private final OpenedStep report =
            step("synthesise-opinions", Role.APPRAISER, fields(optional("synthesis", FieldType.LONG_TEXT)));

    @Test
    void the_planner_withdraws_what_is_not_decided_and_no_token_stays() {
        story.given(opened(check))
                .when(withdraw(GROUND), by(Role.PLANNER))
                .expectEvents(
                        new PlanWithdrawn(PLAN, GROUND, null, TODAY),
                        new ProcedureEnded(PLAN, ProcedureEnd.WITHDRAWN, TODAY));
        assertThat(story.procedure.told).containsExactly("withdraw " + PLAN);
    }

    @Test
    void an_approved_plan_is_not_withdrawn() {
        story.given(new PhaseApproved(PLAN, Phase.PLAN, "1/QĐ-UBND", "x", "y", Map.of(), TODAY, DateBasis.STATED))
                .when(withdraw(GROUND), by(Role.PLANNER))
                .expectException(Refused.with(RULE, "plan.decided"))
                .expectNoEvents();
        assertThat(story.procedure.told).isEmpty();
    }

    @Test
    void a_withdrawn_plan_has_no_open_step_and_is_not_withdrawn_twice() {
        var gone = new ProcedureEnded(PLAN, ProcedureEnd.WITHDRAWN, TODAY);
        story.given(opened(check), gone)
                .when(complete("check-dossier", "complete"), by(Role.APPRAISER))
                .expectException(Refused.with(CONFLICT, "step.not-open"));
        new PlanStory()
                .given(opened(check), gone)
                .when(withdraw(GROUND), by(Role.PLANNER))
                .expectException(Refused.with(CONFLICT, "plan.ended"));
    }

    @Test
    void a_step_given_to_one_person_is_completed_by_no_other() {
        var given = new StepReassigned(PLAN, "check-dossier", check.taskId(), MINH, GROUND, TODAY);
        story.given(opened(check)).when(reassign(MINH), by(Role.APPRAISER)).expectEvents(given);

        new PlanStory()
                .given(opened(check), given)
                .when(complete("check-dossier", "complete"), by(Role.APPRAISER))
                .expectException(Refused.with(FORBIDDEN, "step.other-person"))
                .expectNoEvents();
    }

    @Test
    void a_step_is_not_given_to_somebody_of_another_body() {
        story.given(opened(check))
                .when(reassign(new Assignee("ha", "Lê Thị Hà", "Sở Tài chính")), by(Role.APPRAISER))
                .expectException(Refused.with(RULE, "assignee.other-body", "assignee"))
                .expectNoEvents();
    }

    @Test
    void a_step_is_not_given_to_somebody_whose_earlier_part_forbids_it() {
        var planner = People.holding(Role.PLANNER);
        story.given(opened(check))
                .when(
                        reassign(new Assignee(planner.id(), planner.name(), People.body(Role.APPRAISER))),
                        by(Role.APPRAISER))
                .expectException(Refused.with(RULE, "duties.not-separate", "assignee"))
                .expectNoEvents();
    }

    @Test
    void another_body_does_not_give_the_step_away() {
        story.given(opened(check))
                .when(reassign(MINH), by(Role.PLANNER))
                .expectException(Refused.with(FORBIDDEN, "step.other-body"))
                .expectNoEvents();
    }

    @Test
    void a_correction_stands_beside_what_was_written() {
        story.given(opened(report), written("sai"))
                .when(correct("synthesis", "đúng"), by(Role.APPRAISER))
                .expectEvents(new StepCorrected(
                        PLAN,
                        "synthesise-opinions",
                        report.taskId(),
                        "synthesis",
                        "sai",
                        "đúng",
                        GROUND,
                        "15/SXD-QH",
                        TODAY));
    }

    @Test
    void what_is_not_done_not_asked_or_the_same_is_not_corrected() {
        story.given(opened(report))
                .when(correct("synthesis", "đúng"), by(Role.APPRAISER))
                .expectException(Refused.with(CONFLICT, "step.not-completed"));
        new PlanStory()
                .given(opened(report), written("sai"))
                .when(correct("outcome", "khác"), by(Role.APPRAISER))
                .expectException(Refused.with(MALFORMED, "field.unknown", "field"));
        new PlanStory()
                .given(opened(report), written("sai"))
                .when(correct("synthesis", "sai"), by(Role.APPRAISER))
                .expectException(Refused.with(RULE, "correction.same", "value"));
        new PlanStory()
                .given(opened(report), written("sai"))
                .when(correct("synthesis", "chuông \u0007"), by(Role.APPRAISER))
                .expectException(Refused.with(MALFORMED, "field.long_text", "value"));
    }

    @Test
    void only_who_owed_the_step_corrects_it() {
        story.given(opened(report), written("sai"))
                .when(correct("synthesis", "đúng"), by(Role.PLANNER))
                .expectException(Refused.with(FORBIDDEN, "step.other-role"))
                .expectNoEvents();
    }

    private Object written(String text) {
        return caused(
                People.holding(Role.APPRAISER),
                completed(report, complete("synthesise-opinions", "done", Map.of("synthesis", text))));
    }

    private CorrectStep correct(String field, String value) {
        return new CorrectStep(PLAN, report.taskId(), field, value, GROUND, "15/SXD-QH", TODAY);
    }

    private static WithdrawPlan withdraw(String ground) {
        return new WithdrawPlan(PLAN, ground, null, TODAY);
    }

    private static ReassignStep reassign(Assignee to) {
        return new ReassignStep(PLAN, "check-dossier", to, GROUND, TODAY);
    }
}
