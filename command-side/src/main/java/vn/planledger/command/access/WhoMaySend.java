package vn.planledger.command.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.planledger.command.calendar.CalendarCommand.RecordNotice;
import vn.planledger.command.consultation.ConsultationCommand.CloseWindow;
import vn.planledger.command.consultation.ConsultationCommand.OpenConsultation;
import vn.planledger.command.coverage.CoverageCommand.RetireTarget;
import vn.planledger.command.coverage.CoverageCommand.SetTarget;
import vn.planledger.command.number.NumberCommand.UseNumber;
import vn.planledger.command.opinion.OpinionCommand.AnswerPoint;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.organisation.OrganisationCommand.RecordOrganisation;
import vn.planledger.command.plan.PlanCommand.AddDocument;
import vn.planledger.command.plan.PlanCommand.ApproveMigration;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.command.plan.PlanCommand.CorrectStep;
import vn.planledger.command.plan.PlanCommand.DecideConflict;
import vn.planledger.command.plan.PlanCommand.EndProcedure;
import vn.planledger.command.plan.PlanCommand.ExtendStep;
import vn.planledger.command.plan.PlanCommand.MarkStepOverdue;
import vn.planledger.command.plan.PlanCommand.OpenStep;
import vn.planledger.command.plan.PlanCommand.ProposeMigration;
import vn.planledger.command.plan.PlanCommand.ReassignStep;
import vn.planledger.command.plan.PlanCommand.RecordAdjustment;
import vn.planledger.command.plan.PlanCommand.RecordReference;
import vn.planledger.command.plan.PlanCommand.RecountDeadlines;
import vn.planledger.command.plan.PlanCommand.RegisterPlan;
import vn.planledger.command.plan.PlanCommand.RemindOfStep;
import vn.planledger.command.plan.PlanCommand.ResumePlan;
import vn.planledger.command.plan.PlanCommand.SuspendPlan;
import vn.planledger.command.plan.PlanCommand.TransferResponsibility;
import vn.planledger.command.plan.PlanCommand.WithdrawPlan;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.command.unit.UnitCommand.RecordUnit;

/**
 * The one table from command to the roles that may send it; a command without a row may be sent by nobody. The relation
 * to the plan (who owes the open step, who prepared it) is decided by the aggregate, on top of this.
 */
public final class WhoMaySend {

    private static final Set<Role> HOLDERS_OF_STEPS =
            EnumSet.of(Role.PLANNER, Role.APPRAISER, Role.COUNCIL, Role.CONSENT, Role.APPROVER, Role.COUNCIL_HDND);

    private static final Map<Class<?>, Set<Role>> TABLE = Map.ofEntries(
            Map.entry(RegisterPlan.class, EnumSet.of(Role.PLANNER, Role.SYSTEM)),
            Map.entry(AddDocument.class, HOLDERS_OF_STEPS),
            Map.entry(CompleteStep.class, HOLDERS_OF_STEPS),
            Map.entry(UseNumber.class, HOLDERS_OF_STEPS),
            Map.entry(ReassignStep.class, HOLDERS_OF_STEPS),
            Map.entry(CorrectStep.class, HOLDERS_OF_STEPS),
            Map.entry(WithdrawPlan.class, EnumSet.of(Role.PLANNER)),
            Map.entry(SuspendPlan.class, EnumSet.of(Role.APPRAISER, Role.APPROVER)),
            Map.entry(ResumePlan.class, EnumSet.of(Role.APPRAISER, Role.APPROVER)),
            Map.entry(ExtendStep.class, EnumSet.of(Role.APPROVER)),
            Map.entry(TransferResponsibility.class, HOLDERS_OF_STEPS),
            Map.entry(DecideConflict.class, EnumSet.of(Role.APPROVER)),
            Map.entry(RecordAdjustment.class, EnumSet.of(Role.APPROVER)),
            Map.entry(ProposeMigration.class, EnumSet.of(Role.ADMIN)),
            Map.entry(ApproveMigration.class, EnumSet.of(Role.APPROVER)),
            Map.entry(RecordNotice.class, EnumSet.of(Role.ADMIN, Role.SYSTEM)),
            Map.entry(SetTarget.class, EnumSet.of(Role.ADMIN, Role.SYSTEM)),
            Map.entry(RetireTarget.class, EnumSet.of(Role.ADMIN)),
            Map.entry(RecordOrganisation.class, EnumSet.of(Role.ADMIN, Role.SYSTEM)),
            Map.entry(RecountDeadlines.class, EnumSet.of(Role.SYSTEM)),
            Map.entry(RemindOfStep.class, EnumSet.of(Role.SYSTEM)),
            Map.entry(SubmitOpinion.class, EnumSet.of(Role.BODY, Role.FRONT, Role.CITIZEN)),
            Map.entry(AnswerPoint.class, EnumSet.of(Role.PLANNER)),
            Map.entry(OpenStep.class, EnumSet.of(Role.SYSTEM)),
            Map.entry(MarkStepOverdue.class, EnumSet.of(Role.SYSTEM)),
            Map.entry(EndProcedure.class, EnumSet.of(Role.SYSTEM)),
            Map.entry(OpenConsultation.class, EnumSet.of(Role.SYSTEM)),
            Map.entry(CloseWindow.class, EnumSet.of(Role.SYSTEM)),
            Map.entry(RecordUnit.class, EnumSet.of(Role.SYSTEM)),
            Map.entry(RecordReference.class, EnumSet.of(Role.SYSTEM)));

    private WhoMaySend() {}

    public static boolean allows(Role role, Class<?> command) {
        return TABLE.getOrDefault(command, Set.of()).contains(role);
    }

    /** @throws Refusal {@code command.other-role} */
    public static void check(Role role, Class<?> command) {
        if (!allows(role, command)) {
            throw Refusal.forbidden("command.other-role", command.getSimpleName(), role);
        }
    }
}
