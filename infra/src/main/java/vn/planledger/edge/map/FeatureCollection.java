package vn.planledger.edge.map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.query.shared.PlanStatus;

/**
 * What is on the map as GeoJSON (RFC 7946).
 *
 * @param totalPlans plans that match on all pages, of which these are one; left out where nothing is left out
 */
public record FeatureCollection(
        String type,
        @JsonInclude(JsonInclude.Include.NON_NULL) Long totalPlans,
        List<Feature> features) {

    /** @param geometry null where nothing is known of the place */
    public record Feature(
            String type, String id, @JsonRawValue String geometry, Properties properties) {}

    /**
     * @param located what the geometry was taken from; a sketch of the boundary, not the boundary itself
     * @param plan id of the plan
     * @param opensOn first day for opinions, ISO; null for a plan
     * @param closesOn last day for opinions, ISO; null for a plan
     */
    public record Properties(
            MapLayer layer,
            Located.By located,
            String plan,
            String title,
            PlanKind kind,
            PlanStatus status,
            List<String> units,
            String opensOn,
            String closesOn,
            String link) {}

    public static FeatureCollection of(List<MapItem> items) {
        return of(null, items);
    }

    /** A page of the plans; the rounds are on the first, so that whoever goes through all pages has each thing once. */
    public static FeatureCollection page(MapItems.Found found) {
        var plans = found.plans();
        return of(plans.total(), plans.page() == 0 ? found.all() : plans.items());
    }

    private static FeatureCollection of(Long totalPlans, List<MapItem> items) {
        return new FeatureCollection(
                "FeatureCollection",
                totalPlans,
                items.stream().map(FeatureCollection::feature).toList());
    }

    private static Feature feature(MapItem item) {
        var plan = item.plan();
        var properties = new Properties(
                item.layer(),
                item.located().by(),
                plan.id(),
                plan.title(),
                plan.kind(),
                plan.status(),
                plan.unitNames(),
                item.opensOn() == null ? null : item.opensOn().toString(),
                item.closesOn() == null ? null : item.closesOn().toString(),
                item.link());
        return new Feature("Feature", item.id(), Figures.of(item.located().figure()), properties);
    }
}
