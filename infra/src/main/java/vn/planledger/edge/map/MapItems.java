package vn.planledger.edge.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanId;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.map.PlanGrounds;
import vn.planledger.query.register.PlanFilter;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.register.PlanRow;
import vn.planledger.query.register.UnitList;
import vn.planledger.query.shared.Page;
import vn.planledger.query.shared.PlanStatus;

/** What there is on the map, as far as the reader may see it: plans that stand or are under way, and rounds of consultation. */
@Component
public final class MapItems {

    /** What everybody may see is what was published, here or elsewhere. */
    private static final Set<PlanStatus> PUBLIC = Set.of(PlanStatus.PUBLISHED, PlanStatus.REFERENCE);

    private static final Set<PlanStatus> ALL = Set.of(
            PlanStatus.IN_PROCEDURE,
            PlanStatus.APPROVED,
            PlanStatus.ACCEPTED,
            PlanStatus.PUBLISHED,
            PlanStatus.REFERENCE);

    /** @param rounds that take opinions today or are announced, whatever page of the plans it is */
    public record Found(List<MapItem> rounds, Page<MapItem> plans) {

        public List<MapItem> all() {
            return Stream.concat(rounds.stream(), plans.items().stream()).toList();
        }
    }

    private final PlanRegister register;
    private final Consultations consultations;
    private final PlanGrounds grounds;
    private final UnitList units;
    private final LegalToday today;

    MapItems(
            PlanRegister register, Consultations consultations, PlanGrounds grounds, UnitList units, LegalToday today) {
        this.register = register;
        this.consultations = consultations;
        this.grounds = grounds;
        this.units = units;
        this.today = today;
    }

    /** The statuses of plans that a reader may see on the map. */
    public static Set<PlanStatus> visible(boolean signedIn) {
        return signedIn ? ALL : PUBLIC;
    }

    public Found find(PlanFilter filter, boolean signedIn) {
        var places = PlanPlaces.of(grounds.now(), units.all());
        var plans = register.find(filter, visible(signedIn));
        var items = plans.items().stream()
                .map(plan -> MapItem.of(plan, places.locate(plan), signedIn))
                .toList();
        return new Found(rounds(filter, places), new Page<>(items, plans.page(), plans.size(), plans.total()));
    }

    /** A round by itself, for the sheet on its own page; nothing where the register does not know its plan. */
    public Optional<MapItem> of(Consultation round) {
        return item(round, PlanPlaces.of(grounds.now(), units.all()));
    }

    private List<MapItem> rounds(PlanFilter filter, PlanPlaces places) {
        var day = today.get();
        return Stream.concat(consultations.openOn(day).stream(), consultations.openingAfter(day).stream())
                .flatMap(round -> item(round, places).stream())
                .filter(item -> matches(item.plan(), filter))
                .toList();
    }

    private Optional<MapItem> item(Consultation round, PlanPlaces places) {
        return register.byId(new PlanId(round.plan()))
                .map(plan -> MapItem.of(round, plan, places.locate(plan), today.get()));
    }

    private static boolean matches(PlanRow plan, PlanFilter filter) {
        return (filter.kind() == null || filter.kind() == plan.kind())
                && (filter.unit() == null || plan.units().contains(filter.unit()))
                && (filter.status() == null || filter.status() == plan.status());
    }
}
