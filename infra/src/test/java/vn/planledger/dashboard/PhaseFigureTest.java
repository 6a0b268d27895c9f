package vn.planledger.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.query.shared.PlanStatus;
import vn.planledger.query.shared.Slice;

/** A number of the dashboard leads to the plans that it counts, or nowhere. */
class PhaseFigureTest {

    @Test
    void the_register_is_narrowed_as_the_figure_is() {
        assertThat(PhaseFigure.register(PlanStatus.PUBLISHED, new Slice("380", PlanKind.ZONAL, null, null)))
                .isEqualTo("/plans?status=PUBLISHED&unit=380&kind=ZONAL");
        assertThat(PhaseFigure.register(PlanStatus.APPROVED, Slice.ALL)).isEqualTo("/plans?status=APPROVED");
    }

    @Test
    void what_the_register_cannot_find_has_no_link() {
        assertThat(PhaseFigure.register(PlanStatus.PUBLISHED, new Slice(null, null, "Sở", null)))
                .isNull();
        assertThat(PhaseFigure.register(PlanStatus.PUBLISHED, new Slice(null, null, null, 2025)))
                .isNull();
    }
}
