package vn.planledger.api;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.shared.Refusal;
import vn.planledger.dashboard.AskedSlice;
import vn.planledger.dashboard.Dashboard;
import vn.planledger.dashboard.Figure;
import vn.planledger.dashboard.FigureKind;
import vn.planledger.dashboard.Line;

/** The figures of the dashboard: coverage, phases, overdue, response, answers, steps. */
@RestController
@RequestMapping("/api/dashboard")
class DashboardApi {

    private final Dashboard dashboard;

    DashboardApi(Dashboard dashboard) {
        this.dashboard = dashboard;
    }

    /**
     * A line with its numbers by the name of their column.
     *
     * @param values null where there is nothing to count
     */
    record NamedLine(String code, String label, Map<String, BigDecimal> values) {}

    /**
     * @param filters {@code unit}, {@code kind}, {@code body} and {@code year}, none of them required
     * @throws Refusal {@code dashboard.unknown}; {@code field.malformed} for a kind or a year that does not exist
     */
    @GetMapping("/{figure}")
    List<NamedLine> figure(@PathVariable String figure, @RequestParam Map<String, String> filters) {
        var kind = FigureKind.named(figure).orElseThrow(() -> Refusal.notFound("dashboard.unknown", figure));
        var counted = dashboard.one(kind, AskedSlice.exactly(filters));
        return counted.lines().stream().map(line -> named(counted, line)).toList();
    }

    private static NamedLine named(Figure figure, Line line) {
        var values = new LinkedHashMap<String, BigDecimal>();
        var columns = figure.kind().columns();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i).name(), line.values().get(i));
        }
        return new NamedLine(line.code(), line.label(), values);
    }
}
