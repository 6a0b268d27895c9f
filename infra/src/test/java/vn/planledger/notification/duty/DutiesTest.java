package vn.planledger.notification.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.consultation.ConsultationEvent.BodyInvited;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationOpened;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.consultation.ConsultationWindow;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.criticism.CriticismEvent.CriticismRequested;
import vn.planledger.command.criticism.CriticismEvent.FrontStayedSilent;
import vn.planledger.command.criticism.CriticismId;
import vn.planledger.command.inspection.Conclusion;
import vn.planledger.command.inspection.InspectionEvent.ConclusionSigned;
import vn.planledger.command.inspection.InspectionEvent.ExplanationRequested;
import vn.planledger.command.inspection.InspectionEvent.InspectionOpened;
import vn.planledger.command.inspection.InspectionId;
import vn.planledger.command.inspection.InspectionWay;
import vn.planledger.command.opinion.OpinionEvent.OpinionSubmitted;
import vn.planledger.command.opinion.OpinionEvent.PointAssigned;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.plan.Assignee;
import vn.planledger.command.plan.Deadline;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.PlanEvent.ProcedureEnded;
import vn.planledger.command.plan.PlanEvent.StepOpened;
import vn.planledger.command.plan.ProcedureEnd;
import vn.planledger.command.plan.StepForm;
import vn.planledger.command.shared.LimitUnit;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.RecordedEvent;
import vn.planledger.command.shared.Role;
import vn.planledger.notification.PlanInViews;
import vn.planledger.notification.Reader;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.criticismpage.Criticisms;
import vn.planledger.query.inbox.Worklist;
import vn.planledger.query.inspection.Inspections;
import vn.planledger.query.planpage.PlanPages;
import vn.planledger.query.synopsis.Synopsis;

/** Nothing is owed that nobody can do any more. */
class DutiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private static final String WARD = "UBND phường Hạc Thành";
    private static final String COMMITTEE = "Ủy ban MTTQ Việt Nam phường Hạc Thành";
    private static final ConsultationId ROUND = ConsultationId.of(PlanInViews.PLAN, Phase.PLAN, 1);
    private static final CriticismId CRITICISM = CriticismId.of(ROUND);
    private static final InspectionId INSPECTION = new InspectionId("inspection-1");
    private static final Reader PLANNER = new Reader("lan", Role.PLANNER, Set.of(WARD));
    private static final Reader INVITED = new Reader("ly", Role.BODY, Set.of("Sở Y tế"));
    private static final Reader FRONT = new Reader("nam", Role.FRONT, Set.of(COMMITTEE));

    private PlanInViews plan;

    @BeforeEach
    void a_plan_in_consultation() {
        plan = new PlanInViews(null, Map.of(Role.PLANNER, WARD));
        tell(
                new ConsultationOpened(ROUND, PlanInViews.PLAN, Phase.PLAN, 1, List.of(window()), DAY),
                new BodyInvited(ROUND, PlanInViews.PLAN, "Sở Y tế", ConsultedGroup.AGENCIES, DAY));
    }

    @AfterEach
    void close() {
        plan.close();
    }

    @Test
    void an_explanation_is_owed_until_the_conclusion_is_signed() {
        tell(
                new InspectionOpened(
                        INSPECTION, "12/QĐ-TTr", "", WARD, List.of(), InspectionWay.REMOTE, false, List.of(), DAY),
                new ExplanationRequested(INSPECTION, 1, WARD, "Vì sao?", List.of(), DAY.plusDays(5), DAY));
        assertThat(known(PLANNER)).contains(DutyKind.EXPLANATION);

        var conclusion = new Conclusion("Đánh giá", "Không", "Không", null, null, null);
        tell(new ConclusionSigned(INSPECTION, "3/KL-TTr", "Trần An", conclusion, List.of(), DAY.plusDays(20)));
        assertThat(known(PLANNER)).doesNotContain(DutyKind.EXPLANATION);
    }

    @Test
    void the_front_owes_its_word_until_its_silence_is_recorded() {
        tell(criticism());
        assertThat(known(FRONT)).containsExactly(DutyKind.CRITICISM);

        tell(new FrontStayedSilent(CRITICISM, PlanInViews.PLAN, DAY.plusDays(16)));
        assertThat(known(FRONT)).isEmpty();
    }

    @Test
    void none_is_left_out_however_many_there_are() {
        for (var i = 0; i < 501; i++) {
            tell(opinion("opinion-" + i), given("opinion-" + i, i < 250 ? null : DAY.plusDays(7)));
        }
        for (var i = 0; i <= Worklist.SECTION_SIZE; i++) {
            tell(new StepOpened(PlanInViews.PLAN, step("task-" + i), DAY));
        }

        assertThat(known(PLANNER)).filteredOn(DutyKind.POINT::equals).hasSize(251);
        assertThat(known(PLANNER)).filteredOn(DutyKind.STEP::equals).hasSize(Worklist.SECTION_SIZE + 1);
    }

    @Test
    void when_the_procedure_has_ended_nothing_of_it_is_known() {
        tell(criticism(), opinion("opinion-1"), given("opinion-1", DAY.plusDays(7)));
        assertThat(known(FRONT)).containsExactly(DutyKind.CRITICISM);
        assertThat(known(PLANNER)).containsExactly(DutyKind.POINT, DutyKind.WINDOW);
        assertThat(known(INVITED)).containsExactly(DutyKind.OPINION);

        tell(new ProcedureEnded(PlanInViews.PLAN, ProcedureEnd.REJECTED, DAY));
        assertThat(known(FRONT)).isEmpty();
        assertThat(known(PLANNER)).isEmpty();
        assertThat(known(INVITED)).isEmpty();
    }

    private static ConsultationWindow window() {
        return new ConsultationWindow(ConsultedGroup.AGENCIES, DAY, DAY.plusDays(15), 15, "Điều 37", true);
    }

    private static CriticismRequested criticism() {
        return new CriticismRequested(
                CRITICISM, PlanInViews.PLAN, Phase.PLAN, COMMITTEE, Map.of(), DAY, DAY.plusDays(15), "Điều 36", DAY);
    }

    private static OpinionSubmitted opinion(String id) {
        return new OpinionSubmitted(
                new OpinionId(id),
                ROUND,
                PlanInViews.PLAN,
                ConsultedGroup.AGENCIES,
                "Đường hẹp",
                List.of("Đường hẹp"),
                DAY);
    }

    private static OpenedStep step(String task) {
        var form = new StepForm(List.of("submitted"), List.of(), List.of());
        var deadline = new Deadline(DAY, 20, LimitUnit.DAY, DAY.plusDays(20), "Điều 37", true);
        return new OpenedStep("decide", task, Phase.PLAN, Role.PLANNER, WARD, "Điều 41", form, deadline, DAY);
    }

    private static PointAssigned given(String opinion, LocalDate dueOn) {
        var lan = new Assignee("lan", "Nguyễn Thị Lan", WARD);
        return new PointAssigned(new OpinionId(opinion), ROUND, PlanInViews.PLAN, 1, lan, null, dueOn, DAY);
    }

    private void tell(RecordedEvent... events) {
        for (var event : events) {
            plan.tell(event);
        }
    }

    private List<DutyKind> known(Reader reader) {
        var database = plan.database();
        var plans = new PlanPages(database);
        var consultations = new Consultations(database);
        var duties = new Duties(List.of(
                new InspectionDuties(new Inspections(database)),
                new FrontDuties(new Criticisms(database), plans),
                new StepDuties(new Worklist(database)),
                new PointDuties(new Synopsis(database), plans),
                new RoundDuties(consultations, plans)));
        return duties.of(reader, DAY).stream().map(Duty::kind).toList();
    }
}
