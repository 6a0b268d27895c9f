package vn.planledger.process.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import vn.planledger.command.shared.Regime;
import vn.planledger.process.engine.ModelFile;

/** The law tables as people read them: every row with its conditions, its values and its articles. */
public final class LawBook {

    /**
     * A table.
     *
     * @param conditions headings of what a row is chosen by
     * @param values headings of what a row says
     */
    public record LawTable(
            String id,
            String name,
            String description,
            List<String> conditions,
            List<String> values,
            List<LawRow> rows) {}

    /**
     * A row; an empty condition means that it does not matter.
     *
     * @param verified whether the row was read in its source
     */
    public record LawRow(
            String id, String description, List<String> conditions, List<String> values, boolean verified) {}

    private final List<LawTable> tables = ModelFile.all().stream()
            .filter(file -> file.getPath().endsWith(".dmn"))
            .map(LawBook::read)
            .toList();

    public List<LawTable> tables() {
        return tables;
    }

    /** Codes of the cases in which the law allows an adjustment, by law, in the order of the table. */
    public Map<Regime, List<String>> grounds() {
        var grounds = new EnumMap<Regime, List<String>>(Regime.class);
        tables.stream()
                .filter(table -> table.id().equals("adjustment-grounds"))
                .flatMap(table -> table.rows().stream())
                .forEach(row -> grounds.computeIfAbsent(
                                Regime.valueOf(row.conditions().get(1)), none -> new ArrayList<>())
                        .add(row.values().get(0)));
        return grounds;
    }

    /** The table of a DMN file, such as one that a plan was pinned to years ago. */
    public static LawTable read(InputStream dmn) {
        return Dmn.readModelFromStream(dmn).getModelElementsByType(Decision.class).stream()
                .filter(decision -> decision.getExpression() instanceof DecisionTable)
                .map(LawBook::table)
                .findFirst()
                .orElseThrow();
    }

    private static LawTable read(ModelFile file) {
        try (var content = file.getInputStream()) {
            return read(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LawTable table(Decision decision) {
        var table = (DecisionTable) decision.getExpression();
        return new LawTable(
                decision.getId(),
                decision.getName(),
                description(decision),
                table.getInputs().stream().map(input -> input.getLabel()).toList(),
                table.getOutputs().stream().map(output -> output.getLabel()).toList(),
                table.getRules().stream().map(LawBook::row).toList());
    }

    private static LawRow row(Rule rule) {
        var values = rule.getOutputEntries().stream()
                .map(entry -> plain(entry.getText().getTextContent()))
                .toList();
        return new LawRow(
                rule.getId(),
                description(rule),
                rule.getInputEntries().stream()
                        .map(entry -> plain(entry.getText().getTextContent()))
                        .toList(),
                values,
                values.get(values.size() - 1).equals("true"));
    }

    /** A text value without its quotes; an expression as it stands. */
    private static String plain(String text) {
        var simple = text.length() > 1 && text.startsWith("\"") && text.indexOf('"', 1) == text.length() - 1;
        return simple ? text.substring(1, text.length() - 1) : text;
    }

    private static String description(DmnElement element) {
        return element.getDescription() == null ? "" : element.getDescription().getTextContent();
    }
}
