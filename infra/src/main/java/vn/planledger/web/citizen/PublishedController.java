package vn.planledger.web.citizen;

import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.planledger.command.plan.PlanId;
import vn.planledger.query.register.PlanFilter;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.register.UnitList;
import vn.planledger.query.shared.PlanStatus;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.web.Downloads;
import vn.planledger.web.Given;
import vn.planledger.web.Links;

/** The published plans and their documents, for everybody. */
@Controller
@RequestMapping("/published")
class PublishedController {

    private static final int ROWS = 25;
    private static final List<PlanStatus> PUBLIC = List.of(PlanStatus.PUBLISHED, PlanStatus.REFERENCE);

    private final PlanRegister register;
    private final UnitList units;
    private final PublishedPlans plans;
    private final Downloads downloads;
    private final ViewProgress views;

    PublishedController(
            PlanRegister register, UnitList units, PublishedPlans plans, Downloads downloads, ViewProgress views) {
        this.register = register;
        this.units = units;
        this.plans = plans;
        this.downloads = downloads;
        this.views = views;
    }

    @GetMapping
    String all(
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String page,
            Model model) {
        var wanted =
                Given.find(status, PlanStatus.class).filter(PUBLIC::contains).orElse(PlanStatus.PUBLISHED);
        var filter = new PlanFilter(
                null, wanted, Given.text(unit).orElse(null), Given.text(text).orElse(null), Given.page(page), ROWS);
        var found = register.find(filter);
        model.addAttribute("filter", filter)
                .addAttribute("found", found)
                .addAttribute("statuses", PUBLIC)
                .addAttribute("units", units.all())
                .addAttribute("previous", found.page() > 0 ? link(filter, found.page() - 1) : null)
                .addAttribute("next", found.page() + 1 < found.pages() ? link(filter, found.page() + 1) : null)
                .addAttribute("position", views.position());
        return "published";
    }

    @GetMapping("/{plan}")
    String plan(@PathVariable String plan, Model model) {
        model.addAttribute("page", plans.of(new PlanId(plan)));
        return "published-plan";
    }

    @GetMapping("/{plan}/documents/{document}")
    ResponseEntity<FileSystemResource> document(@PathVariable String plan, @PathVariable String document) {
        return downloads.of(plans.document(new PlanId(plan), document));
    }

    private static String link(PlanFilter filter, int page) {
        return Links.to("/published")
                .with("status", filter.status())
                .with("unit", filter.unit())
                .with("text", filter.text())
                .with("page", page)
                .toString();
    }
}
