package vn.planledger.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanCommand.RecordReference;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Actor;
import vn.planledger.imports.PlanTypes;

/** The real plans of {@code demo/plans.csv}, as references with their source. */
@Component
@Profile("embedded")
class ReferencePlans {

    private final Commands commands;

    ReferencePlans(Commands commands) {
        this.commands = commands;
    }

    void load(LocalDate today) {
        CsvRows.read("demo/plans.csv").stream()
                .filter(row -> !row.get("id").equals(DongHai.ID))
                .forEach(row -> commands.send(command(row, today), Actor.SYSTEM, "reference:" + row.get("id")));
        FictionalPlans.parents().forEach(parent -> commands.send(parent, Actor.SYSTEM, "reference:" + parent.plan()));
    }

    private static RecordReference command(CSVRecord row, LocalDate today) {
        return new RecordReference(
                new PlanId(row.get("id")),
                PlanTypes.kind(row.get("plan_type")),
                row.get("title_vi"),
                row.get("plan_type"),
                List.of(row.get("unit_codes").split(";")),
                Optional.ofNullable(CsvRows.text(row, "parent_plan_id"))
                        .map(PlanId::new)
                        .orElse(null),
                CsvRows.number(row, "area_ha"),
                row.get("status"),
                CsvRows.text(row, "approving_authority"),
                CsvRows.text(row, "decision_no"),
                CsvRows.day(row, "decision_date"),
                row.get("verification"),
                row.get("source"),
                Optional.ofNullable(CsvRows.day(row, "decision_date")).orElse(today));
    }
}
