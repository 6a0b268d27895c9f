package vn.planledger.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.plan.PlanStory.onlyOutcomes;
import static vn.planledger.command.plan.PlanStory.step;
import static vn.planledger.command.shared.Refusal.Kind.CONFLICT;
import static vn.planledger.command.shared.Refusal.Kind.FORBIDDEN;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.People;
import vn.planledger.command.ProcedureOnPaper;
import vn.planledger.command.Refused;
import vn.planledger.command.ThanhHoa;
import vn.planledger.command.plan.PlanCommand.ApproveMigration;
import vn.planledger.command.plan.PlanCommand.OpenStep;
import vn.planledger.command.plan.PlanCommand.ProposeMigration;
import vn.planledger.command.plan.PlanEvent.MigrationProposed;
import vn.planledger.command.plan.PlanEvent.ProcedureMigrated;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/** A running plan stays on its version until its approver has seen what a move changes and approved it. */
class MigrationTest {

    private static final PinnedProcedure SECOND =
            new PinnedProcedure("detailed-plan", 2, List.of(new PinnedModel("detailed-plan.bpmn", "cd".repeat(32))));
    private static final PinnedProcedure THIRD =
            new PinnedProcedure("detailed-plan", 3, List.of(new PinnedModel("detailed-plan.bpmn", "ef".repeat(32))));

    private final CommandRoom room = new CommandRoom();
    private final PlanId plan = new Registration().command().plan();

    @BeforeEach
    void a_running_plan() {
        ThanhHoa.cityAndNghiSon().forEach(unit -> room.send(unit, Role.SYSTEM));
        room.send(new Registration().command(), Role.PLANNER);
        room.send(new OpenStep(plan, step("prepare-dossier", Role.PLANNER, onlyOutcomes("prepared"))), Role.SYSTEM);
    }

    @Test
    void where_nothing_is_newer_there_is_nothing_to_propose() {
        refused(propose(), Role.ADMIN, "migration.nothing-newer");
    }

    @Test
    void a_proposal_shows_what_would_change_and_moves_nothing() {
        room.procedure.deploys(SECOND);
        room.send(propose(), Role.ADMIN);

        assertThat(room.events(MigrationProposed.class)).singleElement().satisfies(proposed -> {
            assertThat(proposed.report().from()).isEqualTo(ProcedureOnPaper.PINNED);
            assertThat(proposed.report().to()).isEqualTo(SECOND);
            assertThat(proposed.report().steps()).hasSize(1);
        });
        assertThat(room.procedure.told).isEmpty();
    }

    @Test
    void the_approver_approves_and_the_plan_moves() {
        room.procedure.deploys(SECOND);
        room.send(propose(), Role.ADMIN);
        room.send(new ApproveMigration(plan, TODAY), Role.APPROVER);

        assertThat(room.events(ProcedureMigrated.class)).hasSize(1);
        assertThat(room.procedure.told).first().isEqualTo("migrate " + plan + " to 2");
        refused(propose(), Role.ADMIN, "migration.nothing-newer");
    }

    @Test
    void nothing_is_approved_that_was_not_proposed_or_is_no_longer_true() {
        refused(new ApproveMigration(plan, TODAY), Role.APPROVER, "migration.not-proposed");

        room.procedure.deploys(SECOND);
        room.send(propose(), Role.ADMIN);
        room.procedure.deploys(THIRD);
        refused(new ApproveMigration(plan, TODAY), Role.APPROVER, "migration.report-stale");
        assertThat(room.procedure.told).isEmpty();
    }

    @Test
    void an_approver_of_another_body_does_not_approve_it() {
        room.procedure.deploys(SECOND);
        room.send(propose(), Role.ADMIN);
        assertThat((Refusal) room.refusalOf(
                        new ApproveMigration(plan, TODAY),
                        People.by(new Actor("x", "X", "Cơ quan khác", Role.APPROVER))))
                .matches(Refused.with(FORBIDDEN, "plan.other-body")::matches);
    }

    private ProposeMigration propose() {
        return new ProposeMigration(plan, "Mẫu hồ sơ mới", TODAY);
    }

    private void refused(Object command, Role role, String code) {
        assertThat((Refusal) room.refusalOf(command, role)).matches(Refused.with(CONFLICT, code)::matches);
    }
}
