package vn.planledger.process.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import vn.planledger.process.engine.ModelFile;

/** A table read cell by cell, so that whole grids of facts can be tried and two rows compared without asking anybody. */
record ReadTable(String name, HitPolicy policy, List<Row> rows) {

    /**
     * A row.
     *
     * @param conditions what its cells ask of each input expression; two cells of one expression must both hold
     * @param values its output cells as they are written
     */
    record Row(String id, Map<String, List<Cell>> conditions, Map<String, String> values) {

        boolean holds(Map<String, Object> facts) {
            return conditions.entrySet().stream().allMatch(asked -> {
                var value = Cell.value(asked.getKey(), facts);
                return asked.getValue().stream().allMatch(cell -> cell.holds(value));
            });
        }

        /** Whether some facts make both rows hold. */
        boolean overlaps(Row other) {
            return conditions.keySet().stream().allMatch(expression -> {
                var cells = Stream.concat(
                                conditions.get(expression).stream(), other.conditions.get(expression).stream())
                        .toList();
                return Cell.samples(cells).anyMatch(value -> cells.stream().allMatch(cell -> cell.holds(value)));
            });
        }
    }

    static List<ReadTable> all() {
        return ModelFile.all().stream()
                .filter(file -> file.getPath().endsWith(".dmn"))
                .map(ReadTable::read)
                .toList();
    }

    static ReadTable named(String name) {
        return read(new ModelFile("law/" + name + ".dmn"));
    }

    List<Row> holding(Map<String, Object> facts) {
        return rows.stream().filter(row -> row.holds(facts)).toList();
    }

    private static ReadTable read(ModelFile file) {
        try (var content = file.getInputStream()) {
            var table = Dmn.readModelFromStream(content)
                    .getModelElementsByType(DecisionTable.class)
                    .iterator()
                    .next();
            return new ReadTable(
                    file.getPath(),
                    table.getHitPolicy(),
                    table.getRules().stream().map(rule -> row(table, rule)).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(DecisionTable table, Rule rule) {
        var conditions = new LinkedHashMap<String, List<Cell>>();
        var cells = List.copyOf(rule.getInputEntries());
        var inputs = List.copyOf(table.getInputs());
        for (var column = 0; column < inputs.size(); column++) {
            var expression = inputs.get(column).getInputExpression().getText().getTextContent();
            conditions
                    .computeIfAbsent(expression, none -> new ArrayList<>())
                    .add(new Cell(cells.get(column).getText().getTextContent()));
        }
        var values = new LinkedHashMap<String, String>();
        var outputs = List.copyOf(table.getOutputs());
        var written = List.copyOf(rule.getOutputEntries());
        for (var column = 0; column < outputs.size(); column++) {
            Output output = outputs.get(column);
            values.put(output.getName(), written.get(column).getText().getTextContent());
        }
        return new Row(rule.getId(), conditions, values);
    }
}
