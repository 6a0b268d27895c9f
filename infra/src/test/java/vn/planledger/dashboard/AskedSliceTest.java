package vn.planledger.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.shared.Slice;

/** What an address narrows the figures to. */
class AskedSliceTest {

    @Test
    void each_part_is_read() {
        assertThat(AskedSlice.of(Map.of("unit", "380", "kind", "ZONAL", "body", " Sở Xây dựng ", "year", "2025")))
                .isEqualTo(new Slice("380", PlanKind.ZONAL, "Sở Xây dựng", 2025));
    }

    @Test
    void a_kind_or_a_year_that_does_not_exist_narrows_nothing() {
        assertThat(AskedSlice.of(Map.of("unit", "", "kind", "ROUND", "year", "99999999999")))
                .isEqualTo(Slice.ALL);
    }

    @Test
    void whoever_asks_exactly_is_refused_what_does_not_exist() {
        assertThat(AskedSlice.exactly(Map.of("unit", "380", "kind", "ZONAL", "year", "")))
                .isEqualTo(new Slice("380", PlanKind.ZONAL, null, null));
        for (var asked : List.of(Map.of("kind", "ZONEL"), Map.of("year", "25"))) {
            var refusal = catchThrowableOfType(Refusal.class, () -> AskedSlice.exactly(asked));
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.MALFORMED);
            assertThat(asked).containsKey(refusal.field());
        }
    }
}
