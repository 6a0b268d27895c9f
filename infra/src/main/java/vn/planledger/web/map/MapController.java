package vn.planledger.web.map;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.map.FeatureCollection;
import vn.planledger.edge.map.FeaturePage;
import vn.planledger.edge.map.MapItems;
import vn.planledger.edge.map.MapLayer;
import vn.planledger.flood.FloodGate;
import vn.planledger.query.register.UnitList;
import vn.planledger.web.FormProblem;
import vn.planledger.web.PageErrors;

/** The map of plans and consultations, with its list, and which plans cover a place; for everybody. */
@Controller
@RequestMapping("/map")
class MapController {

    private final MapPages pages;
    private final MapItems items;
    private final UnitList units;
    private final FloodGate floodGate;
    private final FormProblem.Writer problems;

    MapController(MapPages pages, MapItems items, UnitList units, FloodGate floodGate, FormProblem.Writer problems) {
        this.pages = pages;
        this.items = items;
        this.units = units;
        this.floodGate = floodGate;
        this.problems = problems;
    }

    /** @param asked {@code kind}, {@code status}, {@code unit}, {@code page}, and {@code place} to look up */
    @GetMapping
    ModelAndView map(@RequestParam Map<String, String> asked, Principal reader, HttpServletRequest request, Locale in) {
        mustBeFew(reader, request);
        var typed = asked.getOrDefault("place", "").strip();
        try {
            return page(asked, typed, typed.isEmpty() ? null : PlaceAsked.read(typed), reader);
        } catch (Refusal refusal) {
            var again = page(asked, typed, null, reader).addObject("problem", problems.of(refusal, in));
            again.setStatus(PageErrors.status(refusal));
            return again;
        }
    }

    /** The plans that the page shows, for whoever takes them further; with the first page the rounds, too. */
    @GetMapping(path = "/items.geojson", produces = "application/geo+json")
    ResponseEntity<FeatureCollection> features(
            @RequestParam Map<String, String> asked, Principal reader, HttpServletRequest request) {
        mustBeFew(reader, request);
        var filter = MapPages.filter(asked);
        var found = items.find(filter, reader != null);
        return FeaturePage.leadingOn(filter, found.plans())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"map.geojson\"")
                .body(FeatureCollection.page(found));
    }

    /** Whoever has an account answers for what he or she asks. */
    private void mustBeFew(Principal reader, HttpServletRequest request) {
        if (reader == null) {
            floodGate.mustPass("map", request.getRemoteAddr(), request.getRequestURI());
        }
    }

    private ModelAndView page(Map<String, String> asked, String typed, Geometry place, Principal reader) {
        var view = pages.of(MapPages.filter(asked), typed, place, reader != null);
        return new ModelAndView("map", "page", view)
                .addObject("kinds", PlanKind.values())
                .addObject(
                        "statuses",
                        MapItems.visible(reader != null).stream()
                                .sorted(Comparator.naturalOrder())
                                .toList())
                .addObject("units", units.all())
                .addObject("layers", MapLayer.values());
    }
}
