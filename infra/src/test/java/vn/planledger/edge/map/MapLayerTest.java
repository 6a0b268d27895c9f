package vn.planledger.edge.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planledger.query.shared.PlanStatus;

/** The map calls a plan what it is. */
class MapLayerTest {

    @ParameterizedTest
    @CsvSource({
        "IN_PROCEDURE, UNDER_WAY",
        "APPROVED, APPROVED",
        "ACCEPTED, APPROVED",
        "PUBLISHED, APPROVED",
        "REJECTED, OTHER",
        "WITHDRAWN, OTHER"
    })
    void a_plan_of_this_register_stands_where_its_procedure_brought_it(PlanStatus status, MapLayer layer) {
        assertThat(MapLayer.of(PlanRows.plan("p", status, null))).isEqualTo(layer);
    }

    @Test
    void a_reference_is_approved_where_its_source_says_so() {
        assertThat(MapLayer.of(PlanRows.reference("p", "approved"))).isEqualTo(MapLayer.APPROVED);
        assertThat(MapLayer.of(PlanRows.reference("p", "superseded"))).isEqualTo(MapLayer.OTHER);
    }
}
