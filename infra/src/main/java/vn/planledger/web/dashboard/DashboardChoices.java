package vn.planledger.web.dashboard;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.coverage.Coverage;
import vn.planledger.query.organisation.OrganisationList;
import vn.planledger.query.register.PlanCounts;
import vn.planledger.query.register.Unit;
import vn.planledger.query.register.UnitList;

/** What the figures can be narrowed to. */
@Component
class DashboardChoices {

    private final UnitList units;
    private final OrganisationList organisations;
    private final PlanCounts plans;
    private final Coverage coverage;
    private final LegalToday today;

    DashboardChoices(
            UnitList units, OrganisationList organisations, PlanCounts plans, Coverage coverage, LegalToday today) {
        this.units = units;
        this.organisations = organisations;
        this.plans = plans;
        this.coverage = coverage;
        this.today = today;
    }

    List<Unit> units() {
        return units.all();
    }

    /** Names of all bodies, former ones too: what they did is counted under their name. */
    List<String> bodies() {
        return organisations.all().stream()
                .map(recorded -> recorded.organisation().name())
                .toList();
    }

    /** From the first registration to the last target, the newest first. */
    List<Integer> years() {
        var now = today.get().getYear();
        var first = Math.min(now, plans.firstYear().orElse(now));
        var last = coverage.measure().stream()
                .mapToInt(reached -> reached.target().year())
                .reduce(now, Math::max);
        return IntStream.rangeClosed(first, last)
                .map(year -> first + last - year)
                .boxed()
                .toList();
    }
}
