package vn.planledger.query.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.query.DongHai.APPRAISER;
import static vn.planledger.query.DongHai.PLAN;
import static vn.planledger.query.DongHai.PLANNER;
import static vn.planledger.query.DongHai.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.plan.MoveCause;
import vn.planledger.command.plan.PlanEvent.DeadlineMoved;
import vn.planledger.command.plan.PlanEvent.PlanSuspended;
import vn.planledger.command.plan.PlanEvent.StepOpened;
import vn.planledger.command.plan.ProcedureEnd;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;
import vn.planledger.query.AtAnyTime;
import vn.planledger.query.DongHai;
import vn.planledger.query.OfToday;
import vn.planledger.query.Told;
import vn.planledger.query.ViewsDatabase;
import vn.planledger.query.shared.Slice;

/** What a body owes, and what nobody can be late with. */
class BodyLoadsTest {

    private static final LocalDate TODAY = day("2016-01-30");

    private final ViewsDatabase views = new ViewsDatabase();
    private final Told told = new Told(views.database());

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_body_sees_what_it_owes_by_urgency() {
        told.by(PLANNER, OfToday.registered(PLAN));
        told.by(
                PLANNER,
                DongHai.opened("check-dossier", "t1", Role.APPRAISER, Phase.BRIEF, "2016-01-20"),
                DongHai.opened("appraise", "t2", Role.APPRAISER, Phase.BRIEF, "2016-02-05"),
                DongHai.opened("report", "t3", Role.APPRAISER, Phase.BRIEF, "2016-02-06"),
                DongHai.opened("wait", "t4", Role.APPRAISER, Phase.BRIEF, null),
                DongHai.opened("prepare-dossier", "t5", Role.PLANNER, Phase.BRIEF, "2016-02-11"));

        assertThat(owed(Slice.ALL))
                .containsExactly(
                        new BodyLoad("Cơ quan APPRAISER", 1, 1, 1, 1, 0, 10L),
                        new BodyLoad("Cơ quan PLANNER", 0, 0, 1, 0, 0, null));
        assertThat(owed(new Slice(null, null, "Cơ quan PLANNER", 2016))).hasSize(1);
        assertThat(owed(new Slice(null, null, null, 2015))).isEmpty();
        assertThat(new BodyLoads(views.database()).of(Slice.ALL, Optional.of(Set.of("khu-b")), TODAY))
                .isEmpty();
    }

    @Test
    void a_step_that_was_overdue_and_got_more_time_is_overdue_no_more() {
        told.by(PLANNER, OfToday.registered(PLAN), checkDossier(), DongHai.overdue("check-dossier", "t1"));
        assertThat(owed(Slice.ALL)).containsExactly(new BodyLoad("Cơ quan APPRAISER", 1, 0, 0, 0, 0, 10L));

        told.by(APPRAISER, extendedUntil(TODAY.plusDays(10)));
        assertThat(owed(Slice.ALL)).containsExactly(new BodyLoad("Cơ quan APPRAISER", 0, 0, 1, 0, 0, null));
    }

    @Test
    void a_plan_that_stands_still_makes_nobody_late() {
        told.by(PLANNER, OfToday.registered(PLAN), checkDossier(), DongHai.overdue("check-dossier", "t1"));
        told.by(APPRAISER, new PlanSuspended(PLAN, "x", null, TODAY));

        assertThat(owed(Slice.ALL)).containsExactly(new BodyLoad("Cơ quan APPRAISER", 0, 0, 0, 0, 1, null));
    }

    @Test
    void nobody_owes_the_steps_of_a_reconstruction_or_of_a_procedure_that_ended() {
        told.by(PLANNER, DongHai.registered(), checkDossier());
        assertThat(owed(Slice.ALL)).isEmpty();

        told.by(PLANNER, OfToday.registered(PLAN), checkDossier(), DongHai.ended(ProcedureEnd.REJECTED));
        assertThat(owed(Slice.ALL)).isEmpty();
    }

    private List<BodyLoad> owed(Slice slice) {
        return new BodyLoads(views.database()).of(slice, Optional.empty(), TODAY);
    }

    private static StepOpened checkDossier() {
        return DongHai.opened("check-dossier", "t1", Role.APPRAISER, Phase.BRIEF, "2016-01-20");
    }

    private static DeadlineMoved extendedUntil(LocalDate dueOn) {
        var before = AtAnyTime.limit(day("2016-01-20"), List.of(), List.of());
        var after = AtAnyTime.limit(dueOn, List.of(AtAnyTime.extension()), List.of());
        return new DeadlineMoved(PLAN, "check-dossier", "t1", MoveCause.EXTENSION, before, after, Map.of(), TODAY);
    }
}
