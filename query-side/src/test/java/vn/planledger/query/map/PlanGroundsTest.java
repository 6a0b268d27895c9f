package vn.planledger.query.map;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.query.DongHai.PLAN;
import static vn.planledger.query.DongHai.PLANNER;
import static vn.planledger.query.DongHai.RESIDENT;
import static vn.planledger.query.DongHai.consultation;
import static vn.planledger.query.DongHai.opinion;
import static vn.planledger.query.DongHai.parent;
import static vn.planledger.query.DongHai.published;
import static vn.planledger.query.DongHai.registered;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.query.Told;
import vn.planledger.query.ViewsDatabase;
import vn.planledger.query.register.PlanFilter;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.register.PlanRow;
import vn.planledger.query.shared.PlanStatus;

/** The register knows which plans cover a place, as soon as it knows their boundaries. */
class PlanGroundsTest {

    private final ViewsDatabase views = new ViewsDatabase();
    private final PlanRegister register = new PlanRegister(views.database());
    private final PlanGrounds grounds = new PlanGrounds(register);
    private final Told told = new Told(views.database());

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_place_is_covered_inside_a_boundary_and_on_its_edge() {
        told.by(PLANNER, registered());

        assertThat(grounds.now().covering(place(105.808, 19.803))).containsExactly("P24");
        assertThat(grounds.now().covering(place(105.805, 19.8))).containsExactly("P24");
        assertThat(grounds.now().covering(place(105.802, 19.808)))
                .as("beside the slope")
                .isEmpty();
        assertThat(grounds.now().covering(place(105.9, 19.8))).isEmpty();
    }

    @Test
    void a_plan_registered_later_is_found_without_a_restart() {
        assertThat(grounds.now().covering(place(105.808, 19.803))).isEmpty();

        told.by(PLANNER, registered(), registered(new PlanId("other"), PlanKind.ZONAL, "Quy hoạch khác"));

        assertThat(grounds.now().covering(place(105.808, 19.803))).containsExactly("P24", "other");
    }

    @Test
    void a_plan_whose_boundary_nobody_knows_covers_nothing_and_is_listed_as_such() {
        told.by(PLANNER, parent(), registered());

        assertThat(grounds.now().sketch("P23")).isEmpty();
        assertThat(grounds.now().sketch(PLAN.value()).orElseThrow().getNumPoints())
                .isEqualTo(4);
        assertThat(register.withoutBoundary(Set.of(PlanStatus.REFERENCE)))
                .extracting(PlanRow::id)
                .containsExactly("P23");
        assertThat(register.withoutBoundary(Set.of(PlanStatus.PUBLISHED))).isEmpty();
    }

    @Test
    void only_the_statuses_asked_for_are_found() {
        told.by(PLANNER, parent(), registered());

        var found = register.find(PlanFilter.all(0, 10), List.of(PlanStatus.REFERENCE, PlanStatus.PUBLISHED));

        assertThat(found.items()).extracting(PlanRow::id).containsExactly("P23");
        assertThat(found.total()).isEqualTo(1);
    }

    @Test
    void only_what_the_register_tells_makes_them_anew() {
        told.by(PLANNER, registered());
        var known = grounds.now();

        told.by(RESIDENT, consultation(), opinion("o-1", "Đường số 3"));
        assertThat(grounds.now()).as("a comment moves no boundary").isSameAs(known);

        told.by(PLANNER, published());
        assertThat(grounds.now()).isNotSameAs(known);
    }

    @Test
    void a_rebuilt_register_is_read_anew() {
        told.by(PLANNER, registered());
        assertThat(grounds.now().covering(place(105.808, 19.803))).isNotEmpty();

        told.reset();

        assertThat(grounds.now().covering(place(105.808, 19.803))).isEmpty();
    }

    private static Geometry place(double longitude, double latitude) {
        return new GeometryFactory().createPoint(new Coordinate(longitude, latitude));
    }
}
