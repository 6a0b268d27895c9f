package vn.planledger.imports;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.unit.UnitCommand.RecordUnit;
import vn.planledger.query.register.UnitList;

/** Rows of administrative units. */
@Component
class UnitRows implements RowReader {

    private final UnitList units;

    UnitRows(UnitList units) {
        this.units = units;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.UNITS;
    }

    @Override
    public boolean isRecorded(String id) {
        return units.byCode(id).isPresent();
    }

    @Override
    public Prepared read(FileRow row, LocalDate today) {
        var from = row.day("valid_from");
        var to = row.day("valid_to");
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.malformed("import.ends-before-it-begins").at("valid_to");
        }
        var command = new RecordUnit(
                code(row),
                row.required("name_vi"),
                row.optional("name_en"),
                row.required("unit_type"),
                from,
                to,
                row.number("centroid_lon", -180, 180),
                row.number("centroid_lat", -90, 90),
                row.number("area_km2", 0, 1_000_000),
                row.optional("urban_class"),
                source(row),
                today);
        return new Prepared(command.code(), command);
    }

    private static String code(FileRow row) {
        var code = row.required("code");
        if (!code.matches("[A-Za-z0-9-]{1,32}")) {
            throw Refusal.malformed("id.malformed", code).at("code");
        }
        return code;
    }

    /** How sure the source is stands before it. */
    private static String source(FileRow row) {
        var source = row.required("source");
        return Optional.ofNullable(row.optional("verification"))
                .map(verification -> verification + "; " + source)
                .orElse(source);
    }
}
