package vn.planledger.command.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.planledger.command.calendar.CalendarCommand.RecordNotice;
import vn.planledger.command.consultation.ConsultationCommand.AnnounceConsultation;
import vn.planledger.command.consultation.ConsultationCommand.CloseWindow;
import vn.planledger.command.consultation.ConsultationCommand.ExtendWindow;
import vn.planledger.command.consultation.ConsultationCommand.InviteBody;
import vn.planledger.command.consultation.ConsultationCommand.OpenConsultation;
import vn.planledger.command.consultation.ConsultationCommand.OpenInvitation;
import vn.planledger.command.consultation.ConsultationCommand.OpenWindows;
import vn.planledger.command.consultation.ConsultationCommand.PublishSynopsis;
import vn.planledger.command.coverage.CoverageCommand.RetireTarget;
import vn.planledger.command.coverage.CoverageCommand.SetTarget;
import vn.planledger.command.criticism.CriticismCommand.DraftRecommendation;
import vn.planledger.command.criticism.CriticismCommand.DropRecommendation;
import vn.planledger.command.criticism.CriticismCommand.JudgeReply;
import vn.planledger.command.criticism.CriticismCommand.MarkFrontSilent;
import vn.planledger.command.criticism.CriticismCommand.RecordMeeting;
import vn.planledger.command.criticism.CriticismCommand.ReleaseCriticism;
import vn.planledger.command.criticism.CriticismCommand.ReplyToRecommendation;
import vn.planledger.command.criticism.CriticismCommand.ReportCriticism;
import vn.planledger.command.criticism.CriticismCommand.RequestCriticism;
import vn.planledger.command.criticism.CriticismCommand.SubmitCriticism;
import vn.planledger.command.evidence.EvidenceCommand.IssueBundle;
import vn.planledger.command.inspection.InspectionCommand.AnswerRequest;
import vn.planledger.command.inspection.InspectionCommand.DraftConclusion;
import vn.planledger.command.inspection.InspectionCommand.DropFinding;
import vn.planledger.command.inspection.InspectionCommand.ExtendInspection;
import vn.planledger.command.inspection.InspectionCommand.OpenInspection;
import vn.planledger.command.inspection.InspectionCommand.PublishConclusion;
import vn.planledger.command.inspection.InspectionCommand.RecordFinding;
import vn.planledger.command.inspection.InspectionCommand.RecordStage;
import vn.planledger.command.inspection.InspectionCommand.RequestExplanation;
import vn.planledger.command.inspection.InspectionCommand.ResumeInspection;
import vn.planledger.command.inspection.InspectionCommand.SignConclusion;
import vn.planledger.command.inspection.InspectionCommand.SuspendInspection;
import vn.planledger.command.number.NumberCommand.UseNumber;
import vn.planledger.command.opinion.OpinionCommand.AnswerPoint;
import vn.planledger.command.opinion.OpinionCommand.AnswerPoints;
import vn.planledger.command.opinion.OpinionCommand.AssignPoint;
import vn.planledger.command.opinion.OpinionCommand.AssignPoints;
import vn.planledger.command.opinion.OpinionCommand.EnterOpinion;
import vn.planledger.command.opinion.OpinionCommand.HideOpinion;
import vn.planledger.command.opinion.OpinionCommand.RedactOpinion;
import vn.planledger.command.opinion.OpinionCommand.ShowOpinion;
import vn.planledger.command.opinion.OpinionCommand.SplitOpinion;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.organisation.OrganisationCommand.NameHead;
import vn.planledger.command.organisation.OrganisationCommand.RecordOrganisation;
import vn.planledger.command.personaldata.PersonalDataCommand.ErasePerson;
import vn.planledger.command.personaldata.PersonalDataCommand.RefuseErasure;
import vn.planledger.command.personaldata.PersonalDataCommand.RequestAccess;
import vn.planledger.command.personaldata.PersonalDataCommand.RequestErasure;
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
import vn.planledger.command.template.TemplateCommand.RetireAnswerTemplate;
import vn.planledger.command.template.TemplateCommand.SaveAnswerTemplate;
import vn.planledger.command.unit.UnitCommand.RecordUnit;

/**
 * The one table from command to the roles that may send it; a command without a row may be sent by nobody. The relation
 * to the plan (who owes the open step, who prepared it) is decided by the aggregate, on top of this.
 */
public final class WhoMaySend {

    private static final Set<Role> HOLDERS_OF_STEPS =
            EnumSet.of(Role.PLANNER, Role.APPRAISER, Role.COUNCIL, Role.CONSENT, Role.APPROVER, Role.COUNCIL_HDND);

    private static final Set<Role> THE_FRONT = EnumSet.of(Role.FRONT, Role.FRONT_CHAIR);

    private static final Set<Role> THE_INSPECTORATE = EnumSet.of(Role.INSPECTOR, Role.CHIEF_INSPECTOR);
    private static final Set<Role> AUTHORS_OF_OPINIONS =
            EnumSet.of(Role.BODY, Role.FRONT, Role.FRONT_CHAIR, Role.CITIZEN);

    private static final Set<Role> WHO_ISSUES_DOCUMENTS = EnumSet.copyOf(HOLDERS_OF_STEPS);

    /** Whom inspectors may ask: the bodies of the procedure and those consulted in it. */
    private static final Set<Role> WHO_ANSWERS = EnumSet.copyOf(HOLDERS_OF_STEPS);

    static {
        WHO_ISSUES_DOCUMENTS.add(Role.FRONT_CHAIR);
        WHO_ANSWERS.add(Role.BODY);
    }

    private static final Map<Class<?>, Set<Role>> TABLE = Map.ofEntries(
            Map.entry(RegisterPlan.class, EnumSet.of(Role.PLANNER, Role.SYSTEM)),
            Map.entry(AddDocument.class, HOLDERS_OF_STEPS),
            Map.entry(CompleteStep.class, HOLDERS_OF_STEPS),
            Map.entry(UseNumber.class, WHO_ISSUES_DOCUMENTS),
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
            Map.entry(NameHead.class, EnumSet.of(Role.ADMIN, Role.SYSTEM)),
            Map.entry(RecountDeadlines.class, EnumSet.of(Role.SYSTEM)),
            Map.entry(RemindOfStep.class, EnumSet.of(Role.SYSTEM)),
            Map.entry(SubmitOpinion.class, AUTHORS_OF_OPINIONS),
            Map.entry(EnterOpinion.class, EnumSet.of(Role.CLERK)),
            Map.entry(SplitOpinion.class, EnumSet.of(Role.PLANNER)),
            Map.entry(AssignPoint.class, EnumSet.of(Role.PLANNER)),
            Map.entry(AssignPoints.class, EnumSet.of(Role.PLANNER)),
            Map.entry(AnswerPoint.class, EnumSet.of(Role.PLANNER)),
            Map.entry(AnswerPoints.class, EnumSet.of(Role.PLANNER)),
            Map.entry(HideOpinion.class, EnumSet.of(Role.PLANNER, Role.CLERK)),
            Map.entry(ShowOpinion.class, EnumSet.of(Role.PLANNER, Role.CLERK)),
            Map.entry(RedactOpinion.class, EnumSet.of(Role.PLANNER, Role.CLERK)),
            Map.entry(RequestAccess.class, AUTHORS_OF_OPINIONS),
            Map.entry(RequestErasure.class, AUTHORS_OF_OPINIONS),
            Map.entry(ErasePerson.class, EnumSet.of(Role.PLANNER, Role.ADMIN)),
            Map.entry(RefuseErasure.class, EnumSet.of(Role.PLANNER, Role.ADMIN)),
            Map.entry(SaveAnswerTemplate.class, EnumSet.of(Role.PLANNER)),
            Map.entry(RetireAnswerTemplate.class, EnumSet.of(Role.PLANNER)),
            Map.entry(AnnounceConsultation.class, EnumSet.of(Role.PLANNER)),
            Map.entry(InviteBody.class, EnumSet.of(Role.PLANNER)),
            Map.entry(OpenInvitation.class, EnumSet.of(Role.BODY)),
            Map.entry(ExtendWindow.class, EnumSet.of(Role.PLANNER)),
            Map.entry(PublishSynopsis.class, EnumSet.of(Role.PLANNER)),
            Map.entry(RequestCriticism.class, EnumSet.of(Role.PLANNER)),
            Map.entry(DraftRecommendation.class, THE_FRONT),
            Map.entry(DropRecommendation.class, THE_FRONT),
            Map.entry(RecordMeeting.class, THE_FRONT),
            Map.entry(ReleaseCriticism.class, EnumSet.of(Role.FRONT_CHAIR)),
            Map.entry(SubmitCriticism.class, THE_FRONT),
            Map.entry(JudgeReply.class, THE_FRONT),
            Map.entry(ReplyToRecommendation.class, EnumSet.of(Role.PLANNER)),
            Map.entry(ReportCriticism.class, EnumSet.of(Role.PLANNER)),
            Map.entry(MarkFrontSilent.class, EnumSet.of(Role.SYSTEM)),
            Map.entry(IssueBundle.class, THE_INSPECTORATE),
            Map.entry(OpenInspection.class, THE_INSPECTORATE),
            Map.entry(RecordStage.class, THE_INSPECTORATE),
            Map.entry(ExtendInspection.class, THE_INSPECTORATE),
            Map.entry(SuspendInspection.class, THE_INSPECTORATE),
            Map.entry(ResumeInspection.class, THE_INSPECTORATE),
            Map.entry(RecordFinding.class, THE_INSPECTORATE),
            Map.entry(DropFinding.class, THE_INSPECTORATE),
            Map.entry(RequestExplanation.class, THE_INSPECTORATE),
            Map.entry(AnswerRequest.class, WHO_ANSWERS),
            Map.entry(DraftConclusion.class, THE_INSPECTORATE),
            Map.entry(SignConclusion.class, EnumSet.of(Role.CHIEF_INSPECTOR)),
            Map.entry(PublishConclusion.class, THE_INSPECTORATE),
            Map.entry(OpenStep.class, EnumSet.of(Role.SYSTEM)),
            Map.entry(MarkStepOverdue.class, EnumSet.of(Role.SYSTEM)),
            Map.entry(EndProcedure.class, EnumSet.of(Role.SYSTEM)),
            Map.entry(OpenConsultation.class, EnumSet.of(Role.SYSTEM)),
            Map.entry(OpenWindows.class, EnumSet.of(Role.SYSTEM)),
            Map.entry(CloseWindow.class, EnumSet.of(Role.SYSTEM)),
            Map.entry(RecordUnit.class, EnumSet.of(Role.ADMIN, Role.SYSTEM)),
            Map.entry(RecordReference.class, EnumSet.of(Role.ADMIN, Role.SYSTEM)));

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
