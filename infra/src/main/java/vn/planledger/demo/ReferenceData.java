package vn.planledger.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.planledger.command.calendar.CalendarCommand.RecordNotice;
import vn.planledger.command.calendar.CalendarDay;
import vn.planledger.command.calendar.CalendarNotice;
import vn.planledger.command.calendar.DateRange;
import vn.planledger.command.calendar.DayKind;
import vn.planledger.command.coverage.CoverageCommand.SetTarget;
import vn.planledger.command.coverage.CoverageMeasure;
import vn.planledger.command.coverage.CoverageTarget;
import vn.planledger.command.organisation.Organisation;
import vn.planledger.command.organisation.OrganisationCommand.RecordOrganisation;
import vn.planledger.command.shared.Actor;

/** What every plan leans on: organisations with their days and successors, the calendar, the province's targets. */
@Component
@Profile("embedded")
class ReferenceData {

    private final Commands commands;

    ReferenceData(Commands commands) {
        this.commands = commands;
    }

    void load(LocalDate today) {
        CsvRows.read("demo/organisations.csv")
                .forEach(row -> commands.send(
                        new RecordOrganisation(organisation(row), row.get("source"), today),
                        Actor.SYSTEM,
                        "organisation:" + row.get("name")));
        var days =
                CsvRows.read("demo/calendar-days.csv").stream().collect(Collectors.groupingBy(row -> row.get("year")));
        CsvRows.read("demo/calendar-years.csv")
                .forEach(row -> commands.send(
                        new RecordNotice(notice(row, days), today), Actor.SYSTEM, "calendar:" + row.get("year")));
        CsvRows.read("demo/targets.csv")
                .forEach(row ->
                        commands.send(new SetTarget(target(row), today), Actor.SYSTEM, "target:" + row.get("id")));
    }

    private static Organisation organisation(CSVRecord row) {
        return new Organisation(
                row.get("name"),
                CsvRows.text(row, "unit_code"),
                CsvRows.day(row, "valid_from"),
                CsvRows.day(row, "valid_to"),
                list(row.get("successors")));
    }

    private static CalendarNotice notice(CSVRecord row, Map<String, List<CSVRecord>> days) {
        return new CalendarNotice(
                Integer.parseInt(row.get("year")),
                row.get("decision_number"),
                null,
                LocalDate.parse(row.get("from")),
                LocalDate.parse(row.get("loaded_until")),
                days.getOrDefault(row.get("year"), List.of()).stream()
                        .map(ReferenceData::day)
                        .toList(),
                list(row.get("unknown")).stream().map(ReferenceData::range).toList(),
                row.get("source"),
                Boolean.parseBoolean(row.get("verified")));
    }

    private static CalendarDay day(CSVRecord row) {
        return new CalendarDay(LocalDate.parse(row.get("date")), DayKind.valueOf(row.get("kind")), row.get("name"));
    }

    private static DateRange range(String text) {
        var ends = text.split("/");
        return new DateRange(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }

    private static CoverageTarget target(CSVRecord row) {
        var percent = row.get("percent");
        return new CoverageTarget(
                row.get("id"),
                row.get("statement"),
                CoverageMeasure.valueOf(row.get("measure")),
                list(row.get("units")),
                Integer.parseInt(row.get("year")),
                percent.isEmpty() ? null : new BigDecimal(percent),
                row.get("source"),
                Boolean.parseBoolean(row.get("verified")));
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(";"));
    }
}
