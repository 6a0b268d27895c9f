package vn.planledger.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanCommand.RecordReference;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.planpage.PlanPages;
import vn.planledger.query.register.UnitList;

/** Rows of plans that were decided elsewhere, each with its source. */
@Component
class ReferenceRows implements RowReader {

    /** The province itself, where a plan covers all of it; the list of units begins below it. */
    private static final String PROVINCE = "38";

    private final PlanPages plans;
    private final UnitList units;

    ReferenceRows(PlanPages plans, UnitList units) {
        this.plans = plans;
        this.units = units;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.REFERENCE_PLANS;
    }

    @Override
    public boolean isRecorded(String id) {
        return plans.byId(new PlanId(id)).isPresent();
    }

    @Override
    public Prepared read(FileRow row, LocalDate today) {
        var type = row.required("plan_type");
        var decidedOn = row.day("decision_date");
        var command = new RecordReference(
                plan(row.required("id"), "id"),
                PlanTypes.kind(type),
                row.required("title_vi"),
                type,
                units(row.required("unit_codes")),
                Optional.ofNullable(row.optional("parent_plan_id"))
                        .map(parent -> plan(parent, "parent_plan_id"))
                        .orElse(null),
                row.number("area_ha", 0, 10_000_000),
                row.required("status"),
                row.optional("approving_authority"),
                row.optional("decision_no"),
                notAfter(today, decidedOn),
                row.required("verification"),
                row.required("source"),
                Optional.ofNullable(decidedOn).orElse(today));
        return new Prepared(command.plan().value(), command);
    }

    private static PlanId plan(String id, String column) {
        try {
            return new PlanId(id);
        } catch (Refusal malformed) {
            throw malformed.at(column);
        }
    }

    private static LocalDate notAfter(LocalDate today, LocalDate day) {
        if (day != null && day.isAfter(today)) {
            throw Refusal.malformed("import.in-future", day).at("decision_date");
        }
        return day;
    }

    private List<String> units(String codes) {
        return Arrays.stream(codes.split(";"))
                .map(String::strip)
                .map(this::unit)
                .toList();
    }

    private String unit(String code) {
        if (!code.equals(PROVINCE) && units.byCode(code).isEmpty()) {
            throw Refusal.malformed("import.unknown-unit", code).at("unit_codes");
        }
        return code;
    }
}
