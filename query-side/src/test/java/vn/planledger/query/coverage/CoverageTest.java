package vn.planledger.query.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.query.AtAnyTime.DAY;
import static vn.planledger.query.DongHai.PLANNER;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.coverage.CoverageEvent.TargetRetired;
import vn.planledger.command.coverage.CoverageMeasure;
import vn.planledger.command.plan.PlanEvent.PhaseApproved;
import vn.planledger.command.plan.PlanEvent.PlanRegistered;
import vn.planledger.command.plan.PlanEvent.ReferenceRecorded;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.ProcedureType;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Regime;
import vn.planledger.command.unit.UnitEvent.UnitRecorded;
import vn.planledger.query.AtAnyTime;
import vn.planledger.query.Told;
import vn.planledger.query.ViewsDatabase;

/** The seed's targets, measured from approved plans and from nothing else. */
class CoverageTest {

    private final ViewsDatabase views = new ViewsDatabase();
    private final Told told = new Told(views.database());
    private final Coverage coverage = new Coverage(views.database());

    @BeforeEach
    void two_units() {
        told.by(PLANNER, unit("380", "10"), unit("381", null));
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_unit_counts_once_it_has_an_approved_general_plan() {
        told.by(PLANNER, AtAnyTime.target("general", CoverageMeasure.GENERAL_PLAN_PER_UNIT, "380", "381"));
        assertThat(only().percent()).isEqualByComparingTo("0");

        told.by(PLANNER, plan("p1", PlanKind.GENERAL, "approved", "900", "380"));
        told.by(PLANNER, plan("p2", PlanKind.GENERAL, "in preparation", "900", "381"));
        assertThat(only().percent()).isEqualByComparingTo("50");
        assertThat(only().units())
                .extracting(UnitCoverage::plans)
                .containsExactly(List.of(new UnitCoverage.Covering("p1", "p1")), List.of());
    }

    @Test
    void zonal_cover_is_the_plans_area_in_the_unit_s_and_never_more_than_all() {
        told.by(PLANNER, AtAnyTime.target("zonal", CoverageMeasure.ZONAL_AREA, "380"));
        told.by(PLANNER, plan("z1", PlanKind.ZONAL, "approved", "250", "380"));
        assertThat(only().percent()).isEqualByComparingTo("25");
        told.by(PLANNER, plan("z2", PlanKind.ZONAL, "approved", "2500", "380"));
        assertThat(only().percent()).isEqualByComparingTo("100");
        assertThat(only().units().get(0).coveredHectares()).isEqualByComparingTo("2750");
    }

    @Test
    void ground_that_two_plans_cover_counts_once_where_their_boundaries_are_known() {
        told.by(PLANNER, AtAnyTime.target("zonal", CoverageMeasure.ZONAL_AREA, "380"));
        told.by(PLANNER, drawn("z1", 0, 2), approved("z1"), drawn("z2", 1, 3), approved("z2"));
        assertThat(only().units().get(0).coveredHectares()).isEqualByComparingTo("300");
        told.by(PLANNER, plan("z3", PlanKind.ZONAL, "approved", "50", "380"));
        assertThat(only().units().get(0).coveredHectares()).isEqualByComparingTo("350");
    }

    @Test
    void of_a_plan_in_several_units_nobody_knows_how_much_lies_in_each() {
        told.by(PLANNER, AtAnyTime.target("zonal", CoverageMeasure.ZONAL_AREA, "380", "381"));
        told.by(PLANNER, plan("z1", PlanKind.ZONAL, "approved", "250", "380", "381"));
        assertThat(only().units().get(0).unmeasured()).containsExactly("z1");
        assertThat(only().units().get(0).percent()).isEqualByComparingTo("0");
    }

    @Test
    void what_cannot_be_measured_is_said() {
        told.by(PLANNER, AtAnyTime.target("zonal", CoverageMeasure.ZONAL_AREA, "380", "381"));
        told.by(PLANNER, plan("z1", PlanKind.ZONAL, "approved", null, "380"));
        assertThat(only().units().get(0).unmeasured()).containsExactly("z1");
        assertThat(only().units().get(1).percent()).isNull();
    }

    @Test
    void a_statement_is_shown_as_text_and_a_retired_target_not_at_all() {
        told.by(PLANNER, AtAnyTime.target("smart", CoverageMeasure.STATEMENT));
        assertThat(only().percent()).isNull();
        told.by(PLANNER, new TargetRetired("smart", "thay đổi", DAY));
        assertThat(coverage.measure()).isEmpty();
    }

    @Test
    void who_may_not_see_every_plan_sees_the_same_numbers() {
        told.by(PLANNER, AtAnyTime.target("zonal", CoverageMeasure.ZONAL_AREA, "380"));
        told.by(PLANNER, plan("z1", PlanKind.ZONAL, "approved", "250", "380"));
        told.by(PLANNER, plan("z2", PlanKind.ZONAL, "approved", null, "380"));

        var unit = only().naming(Set.of("z1")).units().get(0);

        assertThat(unit.plans()).extracting(UnitCoverage.Covering::id).containsExactly("z1");
        assertThat(unit.unmeasured()).isEmpty();
        assertThat(unit.percent()).isEqualByComparingTo("25");
        assertThat(only().naming(Set.of("z2")).units().get(0).unmeasured()).containsExactly("z2");
    }

    private TargetCoverage only() {
        assertThat(coverage.measure()).hasSize(1);
        return coverage.measure().get(0);
    }

    private static UnitRecorded unit(String code, String km2) {
        return new UnitRecorded(
                code,
                "Đơn vị " + code,
                null,
                "thành phố",
                null,
                null,
                null,
                null,
                km2 == null ? null : new BigDecimal(km2),
                null,
                "test",
                DAY);
    }

    /** A strip of 100 hectares for each degree from west to east. */
    private static PlanRegistered drawn(String id, int west, int east) {
        return new PlanRegistered(
                new PlanId(id),
                PlanKind.ZONAL,
                id,
                "380",
                "Đơn vị 380",
                null,
                null,
                new BigDecimal(100 * (east - west)),
                "POLYGON ((%1$d 0, %2$d 0, %2$d 1, %1$d 1, %1$d 0))".formatted(west, east),
                Set.of(),
                Regime.R2009,
                DAY,
                DateBasis.STATED,
                null,
                ProcedureType.FORMULATION,
                null,
                null,
                new BigDecimal(100 * (east - west)),
                null);
    }

    private static PhaseApproved approved(String id) {
        return new PhaseApproved(new PlanId(id), Phase.PLAN, "1/QĐ-UBND", "x", "x", Map.of(), DAY, DateBasis.STATED);
    }

    private static ReferenceRecorded plan(String id, PlanKind kind, String status, String hectares, String... units) {
        return new ReferenceRecorded(
                new PlanId(id),
                kind,
                id,
                "quy hoạch",
                List.of(units),
                null,
                hectares == null ? null : new BigDecimal(hectares),
                status,
                "UBND tỉnh Thanh Hóa",
                "1/QĐ-UBND",
                DAY,
                "VERIFIED",
                "test",
                DAY);
    }
}
