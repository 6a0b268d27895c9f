package vn.planledger.api;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.security.Principal;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.map.CoveringPlans;
import vn.planledger.edge.map.FeatureCollection;
import vn.planledger.edge.map.FeaturePage;
import vn.planledger.edge.map.MapItem;
import vn.planledger.edge.map.MapItems;
import vn.planledger.flood.FloodGate;
import vn.planledger.query.register.PlanFilter;
import vn.planledger.query.shared.PlanStatus;
import vn.planledger.query.shared.ReferenceFacts;

/** Where plans and consultations are, and which approved plans cover a place; without an account what is published. */
@RestController
class MapApi {

    /**
     * @param covering approved plans whose boundary covers the place
     * @param undrawn approved plans that may cover it: their boundary is not known
     */
    record CoveringAnswer(double longitude, double latitude, List<Covering> covering, List<Covering> undrawn) {}

    /**
     * @param units names of the units it lies in
     * @param reference what the source says of a plan decided elsewhere; null for all others
     * @param page where people read about it
     */
    record Covering(
            String id,
            PlanKind kind,
            String title,
            PlanStatus status,
            List<String> units,
            BigDecimal areaHectares,
            ReferenceFacts reference,
            String source,
            String page) {

        static Covering of(MapItem item) {
            var plan = item.plan();
            return new Covering(
                    plan.id(),
                    plan.kind(),
                    plan.title(),
                    plan.status(),
                    plan.unitNames(),
                    plan.areaHectares(),
                    plan.reference(),
                    plan.source(),
                    item.link());
        }
    }

    private final MapItems items;
    private final CoveringPlans plans;
    private final FloodGate floodGate;
    private final GeometryFactory figures = new GeometryFactory();

    MapApi(MapItems items, CoveringPlans plans, FloodGate floodGate) {
        this.items = items;
        this.plans = plans;
        this.floodGate = floodGate;
    }

    /**
     * A page of plans, the first with the rounds that take opinions or are announced; the header {@code Link} leads to the
     * next. Boundaries are sketches of some 150 corners.
     */
    @GetMapping(path = "/api/map", produces = "application/geo+json")
    ResponseEntity<FeatureCollection> map(
            @RequestParam(required = false) PlanKind kind,
            @RequestParam(required = false) PlanStatus status,
            @RequestParam(required = false) String unit,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Principal reader,
            HttpServletRequest request) {
        mustBeFew(reader, request);
        var filter = new PlanFilter(kind, status, unit, null, page, size);
        var found = items.find(filter, reader != null);
        return FeaturePage.leadingOn(filter, found.plans()).body(FeatureCollection.page(found));
    }

    /**
     * @param lon degrees WGS 84
     * @param lat degrees WGS 84
     * @throws Refusal {@code boundary.not-wgs84}; {@code flood.too-many} for a stranger who asks too often
     */
    @GetMapping("/api/plans/covering")
    CoveringAnswer covering(
            @RequestParam double lon, @RequestParam double lat, Principal reader, HttpServletRequest request) {
        mustBeFew(reader, request);
        if (!(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90)) {
            throw Refusal.malformed("boundary.not-wgs84", lon, lat).at("lon");
        }
        var found = plans.at(figures.createPoint(new Coordinate(lon, lat)), reader != null);
        return new CoveringAnswer(lon, lat, told(found.covering()), told(found.undrawn()));
    }

    /** Whoever has an account answers for what he or she asks. */
    private void mustBeFew(Principal reader, HttpServletRequest request) {
        if (reader == null) {
            floodGate.mustPass("map", request.getRemoteAddr(), request.getRequestURI());
        }
    }

    private static List<Covering> told(List<MapItem> found) {
        return found.stream().map(Covering::of).toList();
    }
}
