package vn.planledger.web.map;

import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.edge.map.CoveringPlans;
import vn.planledger.edge.map.MapItem;
import vn.planledger.edge.map.MapItems;
import vn.planledger.query.register.PlanFilter;
import vn.planledger.query.shared.PlanStatus;
import vn.planledger.query.shared.ViewPosition;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.web.Given;
import vn.planledger.web.Links;

/** Puts together the page of the map. */
@Component
class MapPages {

    /**
     * @param place what was asked about, as typed
     * @param covering null where no place was asked about
     * @param previous address of the page before, or null
     * @param download address of the same things as GeoJSON
     */
    record View(
            PlanFilter filter,
            MapItems.Found found,
            String place,
            CoveringPlans.Answer covering,
            MapSheet sheet,
            String previous,
            String next,
            String download,
            ViewPosition position) {}

    private static final int ROWS = 50;

    private final MapItems items;
    private final CoveringPlans plans;
    private final MapSheet.Maker sheets;
    private final ViewProgress views;

    MapPages(MapItems items, CoveringPlans plans, MapSheet.Maker sheets, ViewProgress views) {
        this.items = items;
        this.plans = plans;
        this.sheets = sheets;
        this.views = views;
    }

    /** A filter value that does not exist filters nothing. */
    static PlanFilter filter(Map<String, String> asked) {
        return new PlanFilter(
                Given.find(asked.get("kind"), PlanKind.class).orElse(null),
                Given.find(asked.get("status"), PlanStatus.class).orElse(null),
                Given.text(asked.get("unit")).orElse(null),
                null,
                Given.page(asked.get("page")),
                ROWS);
    }

    /**
     * @param typed the place that was asked about
     * @param place the same as it was read; null where there is none
     */
    View of(PlanFilter filter, String typed, Geometry place, boolean signedIn) {
        var found = items.find(filter, signedIn);
        var covering = place == null ? null : plans.at(place, signedIn);
        var others = covering == null
                ? Stream.<MapItem>empty()
                : covering.covering().stream().filter(item -> !found.all().contains(item));
        var shown = Stream.concat(others, found.all().stream()).toList();
        var page = found.plans();
        return new View(
                filter,
                found,
                typed,
                covering,
                sheets.of(shown, place),
                page.page() > 0
                        ? link("/map", filter).with("page", page.page() - 1).toString()
                        : null,
                page.page() + 1 < page.pages()
                        ? link("/map", filter).with("page", page.page() + 1).toString()
                        : null,
                link("/map/items.geojson", filter).with("page", page.page()).toString(),
                views.position());
    }

    private static Links link(String path, PlanFilter filter) {
        return Links.to(path)
                .with("kind", filter.kind())
                .with("status", filter.status())
                .with("unit", filter.unit());
    }
}
