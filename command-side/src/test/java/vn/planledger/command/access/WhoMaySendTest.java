package vn.planledger.command.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.planledger.command.shared.Refusal.Kind.FORBIDDEN;
import static vn.planledger.command.shared.Role.ADMIN;
import static vn.planledger.command.shared.Role.APPRAISER;
import static vn.planledger.command.shared.Role.APPROVER;
import static vn.planledger.command.shared.Role.BODY;
import static vn.planledger.command.shared.Role.CHIEF_INSPECTOR;
import static vn.planledger.command.shared.Role.CITIZEN;
import static vn.planledger.command.shared.Role.CLERK;
import static vn.planledger.command.shared.Role.CONSENT;
import static vn.planledger.command.shared.Role.COUNCIL;
import static vn.planledger.command.shared.Role.COUNCIL_HDND;
import static vn.planledger.command.shared.Role.FRONT;
import static vn.planledger.command.shared.Role.FRONT_CHAIR;
import static vn.planledger.command.shared.Role.INSPECTOR;
import static vn.planledger.command.shared.Role.PLANNER;
import static vn.planledger.command.shared.Role.SYSTEM;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.People;
import vn.planledger.command.Refused;
import vn.planledger.command.ThanhHoa;
import vn.planledger.command.calendar.CalendarCommand;
import vn.planledger.command.consultation.ConsultationCommand;
import vn.planledger.command.coverage.CoverageCommand;
import vn.planledger.command.criticism.CriticismCommand;
import vn.planledger.command.evidence.EvidenceCommand;
import vn.planledger.command.inspection.InspectionCommand;
import vn.planledger.command.number.NumberCommand;
import vn.planledger.command.opinion.OpinionCommand;
import vn.planledger.command.organisation.OrganisationCommand;
import vn.planledger.command.personaldata.PersonalDataCommand;
import vn.planledger.command.plan.PlanCommand;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.command.template.TemplateCommand;
import vn.planledger.command.unit.UnitCommand;

/** Every command names the roles that may send it; what has no row may be sent by nobody. */
class WhoMaySendTest {

    private static final Set<Role> HOLDERS_OF_STEPS =
            Set.of(PLANNER, APPRAISER, COUNCIL, CONSENT, APPROVER, COUNCIL_HDND);

    private static final Set<Role> WHO_ISSUES_DOCUMENTS =
            Set.of(PLANNER, APPRAISER, COUNCIL, CONSENT, APPROVER, COUNCIL_HDND, FRONT_CHAIR);

    private static final Set<Role> THE_INSPECTORATE = Set.of(INSPECTOR, CHIEF_INSPECTOR);

    private static final Set<Role> WHO_ANSWERS =
            Set.of(PLANNER, APPRAISER, COUNCIL, CONSENT, APPROVER, COUNCIL_HDND, BODY);

    private static final Set<Role> THE_FRONT = Set.of(FRONT, FRONT_CHAIR);

    /** The table as the procedure has it, written a second time. */
    private static final Map<Class<?>, Set<Role>> EXPECTED = Map.ofEntries(
            Map.entry(PlanCommand.RegisterPlan.class, Set.of(PLANNER, SYSTEM)),
            Map.entry(PlanCommand.RecordReference.class, Set.of(ADMIN, SYSTEM)),
            Map.entry(PlanCommand.AddDocument.class, HOLDERS_OF_STEPS),
            Map.entry(PlanCommand.CompleteStep.class, HOLDERS_OF_STEPS),
            Map.entry(PlanCommand.OpenStep.class, Set.of(SYSTEM)),
            Map.entry(PlanCommand.MarkStepOverdue.class, Set.of(SYSTEM)),
            Map.entry(PlanCommand.EndProcedure.class, Set.of(SYSTEM)),
            Map.entry(ConsultationCommand.OpenConsultation.class, Set.of(SYSTEM)),
            Map.entry(ConsultationCommand.OpenWindows.class, Set.of(SYSTEM)),
            Map.entry(ConsultationCommand.CloseWindow.class, Set.of(SYSTEM)),
            Map.entry(ConsultationCommand.AnnounceConsultation.class, Set.of(PLANNER)),
            Map.entry(ConsultationCommand.InviteBody.class, Set.of(PLANNER)),
            Map.entry(ConsultationCommand.OpenInvitation.class, Set.of(BODY)),
            Map.entry(ConsultationCommand.ExtendWindow.class, Set.of(PLANNER)),
            Map.entry(ConsultationCommand.PublishSynopsis.class, Set.of(PLANNER)),
            Map.entry(CriticismCommand.RequestCriticism.class, Set.of(PLANNER)),
            Map.entry(CriticismCommand.DraftRecommendation.class, THE_FRONT),
            Map.entry(CriticismCommand.DropRecommendation.class, THE_FRONT),
            Map.entry(CriticismCommand.RecordMeeting.class, THE_FRONT),
            Map.entry(CriticismCommand.ReleaseCriticism.class, Set.of(FRONT_CHAIR)),
            Map.entry(CriticismCommand.SubmitCriticism.class, THE_FRONT),
            Map.entry(CriticismCommand.JudgeReply.class, THE_FRONT),
            Map.entry(CriticismCommand.ReplyToRecommendation.class, Set.of(PLANNER)),
            Map.entry(CriticismCommand.ReportCriticism.class, Set.of(PLANNER)),
            Map.entry(CriticismCommand.MarkFrontSilent.class, Set.of(SYSTEM)),
            Map.entry(OpinionCommand.SubmitOpinion.class, Set.of(BODY, FRONT, FRONT_CHAIR, CITIZEN)),
            Map.entry(OpinionCommand.EnterOpinion.class, Set.of(CLERK)),
            Map.entry(OpinionCommand.SplitOpinion.class, Set.of(PLANNER)),
            Map.entry(OpinionCommand.AssignPoint.class, Set.of(PLANNER)),
            Map.entry(OpinionCommand.AssignPoints.class, Set.of(PLANNER)),
            Map.entry(OpinionCommand.AnswerPoint.class, Set.of(PLANNER)),
            Map.entry(OpinionCommand.AnswerPoints.class, Set.of(PLANNER)),
            Map.entry(OpinionCommand.HideOpinion.class, Set.of(PLANNER, CLERK)),
            Map.entry(OpinionCommand.ShowOpinion.class, Set.of(PLANNER, CLERK)),
            Map.entry(OpinionCommand.RedactOpinion.class, Set.of(PLANNER, CLERK)),
            Map.entry(PersonalDataCommand.RequestAccess.class, Set.of(BODY, FRONT, FRONT_CHAIR, CITIZEN)),
            Map.entry(PersonalDataCommand.RequestErasure.class, Set.of(BODY, FRONT, FRONT_CHAIR, CITIZEN)),
            Map.entry(PersonalDataCommand.ErasePerson.class, Set.of(PLANNER, ADMIN)),
            Map.entry(PersonalDataCommand.RefuseErasure.class, Set.of(PLANNER, ADMIN)),
            Map.entry(TemplateCommand.SaveAnswerTemplate.class, Set.of(PLANNER)),
            Map.entry(TemplateCommand.RetireAnswerTemplate.class, Set.of(PLANNER)),
            Map.entry(UnitCommand.RecordUnit.class, Set.of(ADMIN, SYSTEM)),
            Map.entry(NumberCommand.UseNumber.class, WHO_ISSUES_DOCUMENTS),
            Map.entry(EvidenceCommand.IssueBundle.class, THE_INSPECTORATE),
            Map.entry(InspectionCommand.OpenInspection.class, THE_INSPECTORATE),
            Map.entry(InspectionCommand.RecordStage.class, THE_INSPECTORATE),
            Map.entry(InspectionCommand.ExtendInspection.class, THE_INSPECTORATE),
            Map.entry(InspectionCommand.SuspendInspection.class, THE_INSPECTORATE),
            Map.entry(InspectionCommand.ResumeInspection.class, THE_INSPECTORATE),
            Map.entry(InspectionCommand.RecordFinding.class, THE_INSPECTORATE),
            Map.entry(InspectionCommand.DropFinding.class, THE_INSPECTORATE),
            Map.entry(InspectionCommand.RequestExplanation.class, THE_INSPECTORATE),
            Map.entry(InspectionCommand.AnswerRequest.class, WHO_ANSWERS),
            Map.entry(InspectionCommand.DraftConclusion.class, THE_INSPECTORATE),
            Map.entry(InspectionCommand.SignConclusion.class, Set.of(CHIEF_INSPECTOR)),
            Map.entry(InspectionCommand.PublishConclusion.class, THE_INSPECTORATE),
            Map.entry(PlanCommand.ReassignStep.class, HOLDERS_OF_STEPS),
            Map.entry(PlanCommand.CorrectStep.class, HOLDERS_OF_STEPS),
            Map.entry(PlanCommand.WithdrawPlan.class, Set.of(PLANNER)),
            Map.entry(PlanCommand.SuspendPlan.class, Set.of(APPRAISER, APPROVER)),
            Map.entry(PlanCommand.ResumePlan.class, Set.of(APPRAISER, APPROVER)),
            Map.entry(PlanCommand.ExtendStep.class, Set.of(APPROVER)),
            Map.entry(PlanCommand.TransferResponsibility.class, HOLDERS_OF_STEPS),
            Map.entry(PlanCommand.DecideConflict.class, Set.of(APPROVER)),
            Map.entry(PlanCommand.RecordAdjustment.class, Set.of(APPROVER)),
            Map.entry(PlanCommand.ProposeMigration.class, Set.of(ADMIN)),
            Map.entry(PlanCommand.ApproveMigration.class, Set.of(APPROVER)),
            Map.entry(PlanCommand.RecountDeadlines.class, Set.of(SYSTEM)),
            Map.entry(PlanCommand.RemindOfStep.class, Set.of(SYSTEM)),
            Map.entry(CalendarCommand.RecordNotice.class, Set.of(ADMIN, SYSTEM)),
            Map.entry(CoverageCommand.SetTarget.class, Set.of(ADMIN, SYSTEM)),
            Map.entry(CoverageCommand.RetireTarget.class, Set.of(ADMIN)),
            Map.entry(OrganisationCommand.RecordOrganisation.class, Set.of(ADMIN, SYSTEM)),
            Map.entry(OrganisationCommand.NameHead.class, Set.of(ADMIN, SYSTEM)));

    /** What the operator keeps for everybody; none of it is a decision on a plan. */
    private static final Set<Class<?>> OPERATED = Set.of(
            CalendarCommand.RecordNotice.class,
            CoverageCommand.SetTarget.class,
            CoverageCommand.RetireTarget.class,
            OrganisationCommand.RecordOrganisation.class,
            OrganisationCommand.NameHead.class,
            PersonalDataCommand.ErasePerson.class,
            PersonalDataCommand.RefuseErasure.class,
            PlanCommand.ProposeMigration.class,
            PlanCommand.RecordReference.class,
            UnitCommand.RecordUnit.class);

    static Stream<Class<?>> commands() {
        return Stream.of(
                        PlanCommand.class,
                        ConsultationCommand.class,
                        OpinionCommand.class,
                        CriticismCommand.class,
                        InspectionCommand.class,
                        PersonalDataCommand.class,
                        EvidenceCommand.class,
                        TemplateCommand.class,
                        UnitCommand.class,
                        CalendarCommand.class,
                        CoverageCommand.class,
                        OrganisationCommand.class,
                        NumberCommand.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()));
    }

    static Stream<Arguments> everyCommandAndRole() {
        return commands().flatMap(command -> Arrays.stream(Role.values()).map(role -> Arguments.of(command, role)));
    }

    @Test
    void every_command_has_a_row_with_at_least_one_role() {
        assertThat(commands()).hasSize(74).allSatisfy(command -> {
            assertThat(EXPECTED).containsKey(command);
            assertThat(Role.values()).anyMatch(role -> WhoMaySend.allows(role, command));
        });
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("everyCommandAndRole")
    void the_table_is_the_procedure_s(Class<?> command, Role role) {
        assertThat(WhoMaySend.allows(role, command))
                .isEqualTo(EXPECTED.get(command).contains(role));
    }

    @Test
    void who_inspects_sends_nothing_but_what_an_inspection_and_its_evidence_are_made_of() {
        for (var role : THE_INSPECTORATE) {
            assertThat(commands().filter(command -> WhoMaySend.allows(role, command)))
                    .isNotEmpty()
                    .allMatch(command -> InspectionCommand.class.isAssignableFrom(command)
                            || EvidenceCommand.class.isAssignableFrom(command));
        }
    }

    @Test
    void who_operates_sends_nothing_that_decides_on_a_plan() {
        assertThat(commands().filter(command -> WhoMaySend.allows(ADMIN, command)))
                .containsExactlyInAnyOrderElementsOf(OPERATED);
    }

    @ParameterizedTest
    @EnumSource
    void a_command_without_a_row_is_sent_by_nobody(Role role) {
        assertThat(WhoMaySend.allows(role, String.class)).isFalse();
    }

    @Test
    void a_refusal_names_the_command_and_the_role() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> WhoMaySend.check(INSPECTOR, PlanCommand.CompleteStep.class))
                .matches(Refused.with(FORBIDDEN, "command.other-role")::matches)
                .satisfies(refusal -> assertThat(refusal.parameters()).containsExactly("CompleteStep", INSPECTOR));
        assertThatCode(() -> WhoMaySend.check(PLANNER, PlanCommand.CompleteStep.class))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(names = {"INSPECTOR", "APPROVER", "PLANNER", "CITIZEN"})
    void on_the_command_bus_it_is_asked_before_any_handler(Role role) {
        var room = new CommandRoom();
        assertThat((Refusal) room.refusalOf(ThanhHoa.units().get(0), People.by(role)))
                .matches(Refused.with(FORBIDDEN, "command.other-role")::matches);
        assertThat(room.events()).isEmpty();
    }

    @Test
    void a_command_that_nobody_signed_is_refused() {
        var room = new CommandRoom();
        assertThat((Refusal) room.refusalOf(ThanhHoa.units().get(0), Map.of()))
                .matches(Refused.with(FORBIDDEN, "sender.unknown")::matches);
    }
}
