package vn.planledger.demo;

import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.unit.UnitCommand.RecordUnit;

/** The 27 units and 30 townships of 2022 and the 19 wards of 2025, from {@code demo/units*.csv}. */
@Component
@Profile("embedded")
class UnitsOfTheProvince {

    private final Commands commands;

    UnitsOfTheProvince(Commands commands) {
        this.commands = commands;
    }

    void load(LocalDate today) {
        CsvRows.read("demo/units.csv")
                .forEach(row -> commands.send(command(row, today), Actor.SYSTEM, "unit:" + row.get("code")));
        CsvRows.read("demo/units-small.csv")
                .forEach(row -> commands.send(small(row, today), Actor.SYSTEM, "unit:" + row.get("code")));
    }

    /** A township of 2022 or a ward of 2025: no source gives its centroid and area. */
    private static RecordUnit small(CSVRecord row, LocalDate today) {
        return new RecordUnit(
                row.get("code"),
                row.get("name_vi"),
                null,
                row.get("unit_type"),
                CsvRows.day(row, "valid_from"),
                CsvRows.day(row, "valid_to"),
                null,
                null,
                null,
                null,
                row.get("source"),
                today);
    }

    private static RecordUnit command(CSVRecord row, LocalDate today) {
        return new RecordUnit(
                row.get("code"),
                row.get("name_vi"),
                row.get("name_en"),
                row.get("unit_type"),
                CsvRows.day(row, "valid_from"),
                CsvRows.day(row, "valid_to"),
                CsvRows.number(row, "centroid_lon"),
                CsvRows.number(row, "centroid_lat"),
                CsvRows.number(row, "area_km2"),
                CsvRows.text(row, "urban_class"),
                row.get("verification") + "; " + row.get("area_basis") + "; " + row.get("source"),
                today);
    }
}
