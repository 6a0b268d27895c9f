package vn.planledger.query.coverage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import vn.planledger.command.coverage.CoverageMeasure;
import vn.planledger.command.coverage.CoverageTarget;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.query.shared.RowFormat;
import vn.planledger.query.shared.ViewGroup;

/** The province's targets measured from approved plans. */
public final class Coverage {

    static final String TARGETS = "coverage_targets";
    static final String UNITS = "coverage_units";
    static final String PLANS = "coverage_plans";

    private static final BigDecimal ALL = new BigDecimal("100");
    private static final BigDecimal HECTARES_PER_KM2 = new BigDecimal("100");

    /** The processing group that writes it. */
    public static final String GROUP = "coverage";

    /** The collections of that group. */
    public static final List<String> COLLECTIONS = List.of(TARGETS, UNITS, PLANS);

    private final MongoCollection<Document> targets;
    private final MongoCollection<Document> units;
    private final MongoCollection<Document> plans;

    public Coverage(MongoDatabase database) {
        this.targets = database.getCollection(TARGETS);
        this.units = database.getCollection(UNITS);
        this.plans = database.getCollection(PLANS);
    }

    /** What writes it. */
    public static ViewGroup views(MongoDatabase database) {
        return ViewGroup.following(database, GROUP, COLLECTIONS, new CoverageProjection(database));
    }

    /** Every target that stands, by id, with what is reached. */
    public List<TargetCoverage> measure() {
        var measured = new ArrayList<TargetCoverage>();
        targets.find(eq("retired", false))
                .sort(ascending("_id"))
                .forEach(row ->
                        measured.add(measure(RowFormat.read(row.get("target", Document.class), CoverageTarget.class))));
        return List.copyOf(measured);
    }

    private TargetCoverage measure(CoverageTarget target) {
        if (target.measure() == CoverageMeasure.STATEMENT) {
            return new TargetCoverage(target, null, List.of());
        }
        var kind = target.measure() == CoverageMeasure.ZONAL_AREA ? PlanKind.ZONAL : PlanKind.GENERAL;
        var approved = approved(kind);
        var each = target.units().stream()
                .map(unit -> unit(unit, target.measure(), approved))
                .toList();
        var known = each.stream()
                .map(UnitCoverage::percent)
                .filter(Objects::nonNull)
                .toList();
        var sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new TargetCoverage(target, sum.divide(BigDecimal.valueOf(each.size()), 1, RoundingMode.HALF_UP), each);
    }

    private UnitCoverage unit(String code, CoverageMeasure measure, List<CoveringPlan> approved) {
        var row = units.find(eq("_id", code)).first();
        var area = row == null || row.getString("areaKm2") == null
                ? null
                : new BigDecimal(row.getString("areaKm2")).multiply(HECTARES_PER_KM2);
        var here = approved.stream().filter(plan -> plan.units().contains(code)).toList();
        var covered = CoveredGround.hectares(
                here.stream().filter(CoveringPlan::hasKnownShare).toList());
        return new UnitCoverage(
                code,
                row == null ? code : row.getString("name"),
                area,
                covered,
                percent(measure, here, covered, area),
                here.stream()
                        .map(plan -> new UnitCoverage.Covering(plan.id(), plan.title()))
                        .toList(),
                here.stream()
                        .filter(plan -> measure == CoverageMeasure.ZONAL_AREA && !plan.hasKnownShare())
                        .map(CoveringPlan::title)
                        .toList());
    }

    private static BigDecimal percent(
            CoverageMeasure measure, List<CoveringPlan> here, BigDecimal covered, BigDecimal area) {
        if (measure == CoverageMeasure.GENERAL_PLAN_PER_UNIT) {
            return here.isEmpty() ? BigDecimal.ZERO : ALL;
        }
        return area == null
                ? null
                : covered.multiply(ALL).divide(area, 1, RoundingMode.HALF_UP).min(ALL);
    }

    private List<CoveringPlan> approved(PlanKind kind) {
        var found = new ArrayList<CoveringPlan>();
        plans.find(and(eq("approved", true), eq("counts", true), eq("kind", kind.name())))
                .sort(ascending("_id"))
                .forEach(row -> found.add(RowFormat.read(row, CoveringPlan.class)));
        return List.copyOf(found);
    }
}
