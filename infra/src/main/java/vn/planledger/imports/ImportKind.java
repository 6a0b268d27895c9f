package vn.planledger.imports;

import java.util.List;

/** What can be brought in from a file, and the columns of such a file. Other columns are left alone. */
public enum ImportKind {
    UNITS(
            List.of("code", "name_vi", "unit_type", "source"),
            List.of(
                    "name_en",
                    "valid_from",
                    "valid_to",
                    "centroid_lon",
                    "centroid_lat",
                    "area_km2",
                    "urban_class",
                    "verification")),
    REFERENCE_PLANS(
            List.of("id", "title_vi", "plan_type", "unit_codes", "status", "verification", "source"),
            List.of("area_ha", "approving_authority", "decision_no", "decision_date", "parent_plan_id"));

    private final List<String> required;
    private final List<String> optional;

    ImportKind(List<String> required, List<String> optional) {
        this.required = required;
        this.optional = optional;
    }

    /** Columns that every file must have, with something in each row. */
    public List<String> required() {
        return required;
    }

    /** Columns that may be missing or empty. */
    public List<String> optional() {
        return optional;
    }
}
