package vn.planledger.web.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.shared.Refusal;
import vn.planledger.dashboard.AskedSlice;
import vn.planledger.dashboard.Dashboard;
import vn.planledger.dashboard.FigureCsv;
import vn.planledger.dashboard.FigureKind;
import vn.planledger.flood.FloodGate;
import vn.planledger.query.shared.Slice;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.web.Links;

/** The figures over all plans: a table each, which a script draws as a chart, and a file. */
@Controller
class DashboardController {

    private static final String PATH = "/dashboard";

    /** Lines of a figure on the page. */
    static final int ROWS = 25;

    private final Dashboard dashboard;
    private final DashboardChoices choices;
    private final FloodGate floodGate;
    private final ViewProgress views;

    DashboardController(Dashboard dashboard, DashboardChoices choices, FloodGate floodGate, ViewProgress views) {
        this.dashboard = dashboard;
        this.choices = choices;
        this.floodGate = floodGate;
        this.views = views;
    }

    @GetMapping(PATH)
    String dashboard(@RequestParam Map<String, String> asked, Model model) {
        var slice = AskedSlice.of(asked);
        var shown = dashboard.all(slice).stream()
                .map(figure -> new ShownFigure(
                        figure.kind(),
                        figure.first(ROWS),
                        figure.lines().size(),
                        link(PATH + "/" + figure.kind().id() + "/csv", slice)))
                .toList();
        model.addAttribute("figures", shown)
                .addAttribute("slice", slice)
                .addAttribute("narrowed", !slice.equals(Slice.ALL))
                .addAttribute("units", choices.units())
                .addAttribute("kinds", PlanKind.values())
                .addAttribute("bodies", choices.bodies())
                .addAttribute("years", choices.years())
                .addAttribute("position", views.position());
        return "dashboard";
    }

    /**
     * The file of coverage is everybody's, as its page is.
     *
     * @throws Refusal {@code dashboard.unknown}; {@code flood.too-many} for a stranger who asks too often
     */
    @GetMapping(PATH + "/{figure}/csv")
    void download(
            @PathVariable String figure,
            @RequestParam Map<String, String> asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (request.getUserPrincipal() == null) {
            floodGate.mustPass("coverage", request.getRemoteAddr(), figure);
        }
        var kind = FigureKind.named(figure).orElseThrow(() -> Refusal.notFound("dashboard.unknown", figure));
        var counted = dashboard.one(kind, AskedSlice.of(asked));
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + kind.id() + ".csv\"");
        FigureCsv.write(counted, response.getWriter());
    }

    private static String link(String path, Slice slice) {
        return Links.to(path)
                .with("unit", slice.unit())
                .with("kind", slice.kind())
                .with("body", slice.body())
                .with("year", slice.year())
                .toString();
    }
}
