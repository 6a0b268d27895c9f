package vn.planledger.edge.map;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Window;
import vn.planledger.query.register.PlanRow;

/**
 * One thing on the map and in the list beside it.
 *
 * @param id of the item itself, also in HTML
 * @param round null for a plan
 * @param link the page that tells of it, as far as this reader may see it
 */
public record MapItem(String id, MapLayer layer, PlanRow plan, Consultation round, Located located, String link) {

    static MapItem of(PlanRow plan, Located located, boolean signedIn) {
        var link = (signedIn ? "/plans/" : "/published/") + plan.id();
        return new MapItem("plan-" + plan.id(), MapLayer.of(plan), plan, null, located, link);
    }

    /** @param today legal day */
    static MapItem of(Consultation round, PlanRow plan, Located located, LocalDate today) {
        var link = "/consultations/" + round.id();
        var item = new MapItem("round-" + round.id(), MapLayer.OPEN_ROUND, plan, round, located, link);
        return item.in(item.layerOn(today));
    }

    /** A round that is over shows where its plan stands. */
    private MapLayer layerOn(LocalDate today) {
        if (round.openOn(today)) {
            return MapLayer.OPEN_ROUND;
        }
        return opensOn() != null && today.isBefore(opensOn()) ? MapLayer.COMING_ROUND : MapLayer.of(plan);
    }

    private MapItem in(MapLayer other) {
        return new MapItem(id, other, plan, round, located, link);
    }

    /** First day on which somebody may give an opinion; null for a plan. */
    public LocalDate opensOn() {
        return windows().map(Window::opensOn).min(Comparator.naturalOrder()).orElse(null);
    }

    /** Last day on which somebody may give an opinion; null for a plan. */
    public LocalDate closesOn() {
        return windows().map(Window::closesOn).max(Comparator.naturalOrder()).orElse(null);
    }

    private Stream<Window> windows() {
        return round == null
                ? Stream.empty()
                : round.windows().stream().filter(window -> window.group().givesOpinions());
    }
}
