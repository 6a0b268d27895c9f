package vn.planledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.query.DongHai.PLAN;
import static vn.planledger.query.DongHai.PLANNER;
import static vn.planledger.query.DongHai.day;
import static vn.planledger.query.InTheRound.ENVIRONMENT;
import static vn.planledger.query.InTheRound.TRANSPORT;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.plan.Deadline;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.PlanEvent.StepCompleted;
import vn.planledger.command.plan.PlanEvent.StepOpened;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.LimitUnit;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.GroupResponse;
import vn.planledger.query.consultationpage.Responses;
import vn.planledger.query.register.PlanCount;
import vn.planledger.query.register.PlanCounts;
import vn.planledger.query.shared.PlanStatus;
import vn.planledger.query.shared.Slice;
import vn.planledger.query.timetable.StepTime;
import vn.planledger.query.timetable.StepTimes;

/** What the dashboard counts, and what each part of a slice leaves out. */
class FiguresTest {

    private static final PlanId OTHER = new PlanId("khu-b");
    private static final Optional<Set<String>> ALL_PLANS = Optional.empty();

    private final ViewsDatabase views = new ViewsDatabase();
    private final Told told = new Told(views.database());
    private final PlanCounts plans = new PlanCounts(views.database());

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void plans_are_counted_by_status_phase_and_kind() {
        told.by(PLANNER, DongHai.unit("380", "Thanh Hóa"), DongHai.parent());
        told.by(PLANNER, DongHai.registered(), DongHai.registered(OTHER, PlanKind.DETAILED, "Khu B"));
        told.by(PLANNER, DongHai.opened("prepare-dossier", "t1", Role.PLANNER, Phase.BRIEF, null));

        assertThat(plans.of(Slice.ALL))
                .containsExactlyInAnyOrder(
                        new PlanCount(PlanStatus.REFERENCE, null, PlanKind.ZONAL, 1),
                        new PlanCount(PlanStatus.IN_PROCEDURE, Phase.BRIEF, PlanKind.DETAILED, 1),
                        new PlanCount(PlanStatus.IN_PROCEDURE, null, PlanKind.DETAILED, 1));
        assertThat(plans.firstYear()).contains(2011);
        assertThat(plans.titles(Set.of("khu-b", "unknown"))).isEqualTo(Map.of("khu-b", "Khu B"));
    }

    @Test
    void each_part_of_a_slice_leaves_plans_out() {
        told.by(PLANNER, DongHai.parent(), DongHai.registered());
        told.by(PLANNER, DongHai.opened("prepare-dossier", "t1", Role.PLANNER, Phase.BRIEF, null));

        assertThat(plans.of(new Slice("405", null, null, null))).hasSize(1);
        assertThat(plans.of(new Slice(null, PlanKind.GENERAL, null, null))).isEmpty();
        assertThat(plans.of(new Slice(null, null, "Cơ quan PLANNER", null))).hasSize(1);
        assertThat(plans.of(new Slice(null, null, null, 2015))).hasSize(1);
        assertThat(plans.of(new Slice(null, null, null, 2014))).isEmpty();
        assertThat(plans.chosenBy(new Slice("405", PlanKind.ZONAL, null, null))).contains(Set.of("P23"));
        assertThat(plans.chosenBy(new Slice(null, null, "any", 2015))).isEmpty();
    }

    @Test
    void the_time_a_step_took_stands_beside_what_the_law_allows() {
        told.by(PLANNER, OfToday.registered(PLAN));
        told.by(PLANNER, DongHai.opened("check-dossier", "t1", Role.APPRAISER, Phase.BRIEF, "2016-01-11"));
        told.by(PLANNER, DongHai.opened("check-dossier", "t2", Role.APPRAISER, Phase.PLAN, "2016-01-21"));
        told.by(PLANNER, DongHai.opened("decide", "t3", Role.APPROVER, Phase.PLAN, null));
        told.by(PLANNER, DongHai.overdue("check-dossier", "t1"));
        told.by(PLANNER, completed("check-dossier", "t1", "2016-01-13"), completed("decide", "t3", "2016-01-04"));
        told.by(PLANNER, completed("check-dossier", "t2", "2016-01-20"));
        var times = new StepTimes(views.database());

        assertThat(times.of(Slice.ALL, ALL_PLANS))
                .containsExactly(
                        new StepTime("check-dossier", 2, new BigDecimal("15.5"), new BigDecimal("15.0"), 1),
                        new StepTime("decide", 1, new BigDecimal("3.0"), null, 0));
        assertThat(times.of(new Slice(null, null, "Cơ quan APPROVER", 2016), ALL_PLANS))
                .extracting(StepTime::step)
                .containsExactly("decide");
        assertThat(times.of(Slice.ALL, Optional.of(Set.of("khu-b")))).isEmpty();
    }

    @Test
    void the_time_runs_from_the_day_the_clock_of_the_limit_started() {
        told.by(PLANNER, OfToday.registered(PLAN), startedBefore("2015-12-02", "2015-12-22"));
        told.by(PLANNER, DongHai.overdue("check-dossier", "t1"), completed("check-dossier", "t1", "2016-01-01"));

        assertThat(new StepTimes(views.database()).of(Slice.ALL, ALL_PLANS))
                .containsExactly(new StepTime("check-dossier", 1, new BigDecimal("30.0"), new BigDecimal("20.0"), 1));
    }

    @Test
    void nobody_was_late_where_the_record_never_said_so_and_nobody_took_time_in_a_reconstruction() {
        told.by(PLANNER, OfToday.registered(PLAN), DongHai.registered(OTHER, PlanKind.DETAILED, "Khu B"));
        told.by(PLANNER, DongHai.opened("check-dossier", "t1", Role.APPRAISER, Phase.BRIEF, "2016-01-11"));
        told.by(PLANNER, DongHai.opened(OTHER, "check-dossier", "t2", Role.APPRAISER, Phase.BRIEF, "2016-01-11"));
        told.by(PLANNER, completed("check-dossier", "t1", "2016-01-12"), completedOfOther("2019-01-12"));

        assertThat(new StepTimes(views.database()).of(Slice.ALL, ALL_PLANS))
                .containsExactly(new StepTime("check-dossier", 1, new BigDecimal("11.0"), new BigDecimal("10.0"), 0));
    }

    @Test
    void a_consultation_is_counted_by_who_was_asked_and_who_answered() {
        told.by(PLANNER, DongHai.registered());
        InTheRound.tell(told);
        var responses = new Responses(views.database());
        var rounds = responses.rounds(Slice.ALL, Optional.of(Set.of(PLAN.value())));

        assertThat(rounds)
                .extracting(Consultation::opinions, Consultation::points)
                .hasSize(1);
        assertThat(responses.groups(Slice.ALL, rounds))
                .containsExactly(
                        new GroupResponse(ConsultedGroup.AGENCIES, 1, 0, 2, 1, 0, 1),
                        new GroupResponse(ConsultedGroup.COMMUNITY, 1, 1, 0, 0, 0, 0));
        var transport = new Slice(null, null, TRANSPORT, 2016);
        assertThat(responses.groups(transport, responses.rounds(transport, ALL_PLANS)))
                .as("no group in which nobody asked it")
                .containsExactly(new GroupResponse(ConsultedGroup.AGENCIES, 1, 0, 1, 1, 0, 0));
        assertThat(responses.rounds(new Slice(null, null, ENVIRONMENT, 2017), ALL_PLANS))
                .isEmpty();
        assertThat(responses.rounds(new Slice(null, null, "Nobody", null), ALL_PLANS))
                .isEmpty();
    }

    private static StepOpened startedBefore(String clockStart, String dueOn) {
        var step = DongHai.opened("check-dossier", "t1", Role.APPRAISER, Phase.BRIEF, dueOn)
                .step();
        var deadline = new Deadline(day(clockStart), 20, LimitUnit.DAY, day(dueOn), "Art. 32", true);
        var opened = new OpenedStep(
                step.step(),
                step.taskId(),
                step.phase(),
                step.role(),
                step.organisation(),
                "Art. 19",
                step.form(),
                deadline,
                step.openedOn());
        return new StepOpened(PLAN, opened, step.openedOn());
    }

    private static StepCompleted completed(String step, String task, String day) {
        return new StepCompleted(
                PLAN, step, task, Phase.BRIEF, "approved", Map.of(), Map.of(), day(day), DateBasis.STATED);
    }

    private static StepCompleted completedOfOther(String day) {
        return new StepCompleted(
                OTHER, "check-dossier", "t2", Phase.BRIEF, "approved", Map.of(), Map.of(), day(day), DateBasis.ASSUMED);
    }
}
