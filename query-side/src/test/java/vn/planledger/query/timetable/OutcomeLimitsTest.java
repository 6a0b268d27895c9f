package vn.planledger.query.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.planledger.query.AtAnyTime.DAY;
import static vn.planledger.query.DongHai.APPRAISER;
import static vn.planledger.query.DongHai.PLAN;
import static vn.planledger.query.DongHai.PLANNER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.plan.MoveCause;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.PlanEvent.DeadlineMoved;
import vn.planledger.command.plan.PlanEvent.StepCompleted;
import vn.planledger.command.plan.PlanEvent.StepOpened;
import vn.planledger.command.plan.StepForm;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;
import vn.planledger.query.AtAnyTime;
import vn.planledger.query.DongHai;
import vn.planledger.query.Told;
import vn.planledger.query.ViewsDatabase;

/** Where the law sets an outcome a limit of its own, that one binds whoever chooses it. */
class OutcomeLimitsTest {

    private final ViewsDatabase views = new ViewsDatabase();
    private final Told told = new Told(views.database());
    private final Timetables timetables = new Timetables(views.database());

    @BeforeEach
    void a_step_that_is_returned_within_two_days_if_at_all() {
        told.by(PLANNER, DongHai.registered(), twoOutcomes("t9"));
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_return_is_measured_against_the_limit_of_returning_and_any_other_outcome_against_the_step_s_own() {
        told.by(APPRAISER, twoOutcomes("t10"), completed("t10", "returned", DAY.plusDays(5)));
        told.by(APPRAISER, twoOutcomes("t11"), completed("t11", "complete", DAY.plusDays(5)));
        assertThat(timetables.of(PLAN).orElseThrow().steps())
                .extracting(TimetableStep::taskId, TimetableStep::outcome, TimetableStep::differenceDays)
                .contains(tuple("t10", "returned", 3L), tuple("t11", "complete", -15L));
    }

    @Test
    void a_move_takes_the_limits_of_single_outcomes_along() {
        var moved = AtAnyTime.moved();
        told.by(
                APPRAISER,
                new DeadlineMoved(
                        PLAN,
                        "check-dossier",
                        "t9",
                        MoveCause.RESUMPTION,
                        moved.before(),
                        moved.after(),
                        Map.of("returned", AtAnyTime.limit(DAY.plusDays(8), List.of(), List.of())),
                        DAY));
        assertThat(timetables
                        .of(PLAN)
                        .orElseThrow()
                        .steps()
                        .get(0)
                        .outcomeDeadlines()
                        .get("returned")
                        .dueOn())
                .isEqualTo(DAY.plusDays(8));
    }

    private static StepOpened twoOutcomes(String task) {
        var returned = AtAnyTime.limit(DAY.plusDays(2), List.of(), List.of());
        return new StepOpened(
                PLAN,
                new OpenedStep(
                        "check-dossier",
                        task,
                        Phase.PLAN,
                        Role.APPRAISER,
                        "Sở",
                        "Điều 41",
                        new StepForm(List.of("complete", "returned"), List.of(), List.of()),
                        AtAnyTime.limit(DAY.plusDays(20), List.of(), List.of()),
                        DAY,
                        Map.of("returned", returned)),
                DAY);
    }

    private static StepCompleted completed(String task, String outcome, LocalDate day) {
        return new StepCompleted(
                PLAN, "check-dossier", task, Phase.PLAN, outcome, Map.of(), Map.of(), day, DateBasis.STATED);
    }
}
