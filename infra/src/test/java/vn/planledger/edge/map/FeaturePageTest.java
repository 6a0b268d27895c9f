package vn.planledger.edge.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.query.register.PlanFilter;
import vn.planledger.query.shared.Page;
import vn.planledger.query.shared.PlanStatus;

/** A page of the map says how much there is and where to go on; each thing is on one page alone. */
class FeaturePageTest {

    private static final MapItem ROUND = item("round-1", MapLayer.OPEN_ROUND);
    private static final MapItem PLAN = item("plan-1", MapLayer.APPROVED);

    @Test
    void a_page_leads_to_the_next_with_the_same_filter_and_the_last_to_none() {
        var first = new PlanFilter(PlanKind.ZONAL, PlanStatus.PUBLISHED, "380&b", null, 0, 2);

        assertThat(link(first, 3))
                .containsExactly("<?kind=ZONAL&status=PUBLISHED&unit=380%26b&page=1&size=2>; rel=\"next\"");
        assertThat(link(PlanFilter.all(1, 2), 3)).isNull();
        assertThat(link(PlanFilter.all(0, 2), 2)).isNull();
    }

    @Test
    void rounds_are_on_the_first_page_alone_and_each_page_says_how_many_plans_there_are() {
        var first = FeatureCollection.page(found(0));
        var second = FeatureCollection.page(found(1));

        assertThat(first.features()).extracting(FeatureCollection.Feature::id).containsExactly("round-1", "plan-1");
        assertThat(second.features()).extracting(FeatureCollection.Feature::id).containsExactly("plan-1");
        assertThat(second.totalPlans()).isEqualTo(3);
        assertThat(new JsonMapper().writeValueAsString(FeatureCollection.of(List.of())))
                .isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[]}");
    }

    private static List<String> link(PlanFilter filter, long total) {
        var plans = new Page<>(List.of(), filter.page(), filter.size(), total);
        return FeaturePage.leadingOn(filter, plans).build().getHeaders().get(HttpHeaders.LINK);
    }

    private static MapItems.Found found(int page) {
        return new MapItems.Found(List.of(ROUND), new Page<>(List.of(PLAN), page, 1, 3));
    }

    private static MapItem item(String id, MapLayer layer) {
        return new MapItem(id, layer, PlanRows.plan(id, PlanStatus.PUBLISHED, null), null, Located.NOWHERE, "/");
    }
}
