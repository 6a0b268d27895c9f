package vn.planledger.command.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.DongHai.ROUND;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.DongHai;
import vn.planledger.command.Refused;
import vn.planledger.command.ThanhHoa;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionEvent.OpinionSubmitted;
import vn.planledger.command.plan.PlanCommand.RegisterPlan;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/** The place an opinion points at: a point, a line or a polygon that touches the ground of the plan. */
class OpinionAreaTest {

    private static final OpinionId OPINION = new OpinionId("opinion-1");

    private final CommandRoom room = DongHai.consulting();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POINT (105.81 19.80)",
                "POINT (105.80 19.79)",
                "LINESTRING (105.805 19.80, 105.815 19.80)",
                "POLYGON ((105.805 19.795, 105.81 19.795, 105.81 19.80, 105.805 19.795))"
            })
    void a_point_a_line_or_a_polygon_of_the_plan_s_ground_is_taken_as_it_is(String area) {
        room.send(at(area), Role.CITIZEN);
        assertThat(room.events(OpinionSubmitted.class))
                .singleElement()
                .returns(area, event -> event.details().area());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LINESTRING (105.70 19.80, 105.90 19.80)",
                "LINESTRING (105.70 19.79, 105.80 19.79)",
                "POLYGON ((105.7 19.7, 105.9 19.7, 105.9 19.9, 105.7 19.9, 105.7 19.7))",
                "LINESTRING (105.80 19.79, 105.82 19.81, 105.82 19.79, 105.80 19.81)"
            })
    void it_may_reach_beyond_as_a_road_does_and_cross_itself(String area) {
        room.send(at(area), Role.CITIZEN);
        assertThat(room.events(OpinionSubmitted.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POINT (105.83 19.80)",
                "POINT (19.80 105.81)",
                "LINESTRING (105.83 19.79, 105.83 19.81)",
                "POLYGON ((0 0, 1 0, 1 1, 0 0))",
                "POLYGON ((105.7 19.7, 105.9 19.7, 105.9 19.9, 105.7 19.9, 105.7 19.7), "
                        + "(105.75 19.75, 105.85 19.75, 105.85 19.85, 105.75 19.85, 105.75 19.75))"
            })
    void a_place_that_does_not_touch_the_plan_is_refused(String area) {
        refused(area, RULE, "area.outside-plan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MULTIPOINT ((105.81 19.80))",
                "MULTILINESTRING ((105.805 19.80, 105.815 19.80))",
                "MULTIPOLYGON (((105.805 19.795, 105.81 19.795, 105.81 19.80, 105.805 19.795)))",
                "GEOMETRYCOLLECTION (POINT (105.81 19.80))",
                "POINT EMPTY",
                "POLYGON EMPTY"
            })
    void several_places_at_once_or_none_are_refused(String area) {
        refused(area, MALFORMED, "area.kind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POLYGON ((105.805 19.795, 105.815 19.805, 105.815 19.795, 105.805 19.805, 105.805 19.795))",
                "POINT (NaN 19.80)",
                "LINESTRING (105.81 19.80, 105.81 19.80)"
            })
    void a_figure_that_is_none_is_refused(String area) {
        refused(area, MALFORMED, "area.invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "over there",
                "POINT (105.81)",
                "POLYGON ((105.805 19.795, 105.81 19.795, 105.81 19.80))",
                "POINT (105.81 19.80) OR 1=1",
                "POINT (105.81 19.80)<script>alert(1)</script>",
                "{\"type\":\"Point\"}"
            })
    void what_is_no_figure_at_all_is_refused(String area) {
        refused(area, MALFORMED, "boundary.unreadable");
    }

    @Test
    void a_figure_has_at_most_100_000_characters() {
        refused("POINT (105.81 19.80)" + " ".repeat(100_000), MALFORMED, "field.too-long");
    }

    @Test
    void a_figure_nested_as_deep_as_the_limit_allows_breaks_nothing() {
        var deep = 4_000;
        refused(
                "GEOMETRYCOLLECTION (".repeat(deep) + "POINT (105.81 19.80)" + ")".repeat(deep),
                MALFORMED,
                "boundary.unreadable");
    }

    @Test
    void where_nobody_knows_the_plan_s_ground_no_place_can_be_pointed_at() {
        var unbounded = new CommandRoom();
        ThanhHoa.cityAndNghiSon().forEach(unit -> unbounded.send(unit, Role.SYSTEM));
        unbounded.send(withoutBoundary(), Role.SYSTEM);
        unbounded.send(DongHai.open(DongHai.window(ConsultedGroup.COMMUNITY, 30)), Role.SYSTEM);
        unbounded.refuses(at("POINT (105.81 19.80)"), Role.CITIZEN, Refused.with(RULE, "area.no-boundary", "area"));
    }

    private void refused(String area, Refusal.Kind kind, String code) {
        room.refuses(at(area), Role.CITIZEN, Refused.with(kind, code, "area"));
        assertThat(room.points.unanswered(DongHai.PLAN, Phase.BRIEF)).isZero();
    }

    private static SubmitOpinion at(String area) {
        var details = new OpinionDetails(null, null, area, null, null, false, null, null);
        return new SubmitOpinion(OPINION, ROUND, "Ngập ở đây", List.of(), details);
    }

    /** As the loader enters plans of former years. */
    private static RegisterPlan withoutBoundary() {
        return new RegisterPlan(
                DongHai.PLAN,
                PlanKind.DETAILED,
                "Khu đô thị Đông Hải",
                "380",
                "I",
                null,
                new BigDecimal("126.4"),
                null,
                Set.of(),
                LocalDate.of(2016, 2, 1),
                DateBasis.STATED,
                "199/QĐ-UBND, 18/01/2016");
    }
}
