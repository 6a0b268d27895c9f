package vn.planledger.api;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.geometry.Boundaries;
import vn.planledger.query.planpage.PlanPages;

/** A plan's boundary in the system one asks for. */
@RestController
class BoundaryApi {

    private final PlanPages pages;
    private final Boundaries boundaries;

    BoundaryApi(PlanPages pages, Boundaries boundaries) {
        this.pages = pages;
        this.boundaries = boundaries;
    }

    /** @param crs WGS84, degrees, longitude first, or VN2000, metres on the meridian 105°00′, easting first */
    @GetMapping(path = "/api/plans/{id}/boundary", produces = "application/geo+json")
    String boundary(@PathVariable String id, @RequestParam(defaultValue = "WGS84") String crs) {
        var system = Boundaries.system(crs);
        var plan = pages.byId(new PlanId(id)).orElseThrow(() -> Refusal.notFound("plan.unknown", id));
        if (plan.header().boundary() == null) {
            throw Refusal.notFound("boundary.none", id);
        }
        return boundaries.toGeoJson(plan.header().boundary(), system);
    }
}
