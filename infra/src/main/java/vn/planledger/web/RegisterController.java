package vn.planledger.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.query.register.PlanFilter;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.register.UnitList;
import vn.planledger.query.shared.PlanStatus;
import vn.planledger.query.shared.ViewProgress;

@Controller
class RegisterController {

    private static final int ROWS = 25;

    private final PlanRegister register;
    private final UnitList units;
    private final ViewProgress views;

    RegisterController(PlanRegister register, UnitList units, ViewProgress views) {
        this.register = register;
        this.units = units;
        this.views = views;
    }

    /** A filter value that does not exist filters nothing. */
    @GetMapping("/plans")
    String register(@RequestParam Map<String, String> asked, Model model) {
        var filter = new PlanFilter(
                Given.find(asked.get("kind"), PlanKind.class).orElse(null),
                Given.find(asked.get("status"), PlanStatus.class).orElse(null),
                Given.text(asked.get("unit")).orElse(null),
                Given.text(asked.get("text")).orElse(null),
                Given.page(asked.get("page")),
                ROWS);
        var found = register.find(filter);
        model.addAttribute("filter", filter)
                .addAttribute("found", found)
                .addAttribute("kinds", PlanKind.values())
                .addAttribute("statuses", PlanStatus.values())
                .addAttribute("units", units.all())
                .addAttribute("previous", found.page() > 0 ? link(filter, found.page() - 1) : null)
                .addAttribute("next", found.page() + 1 < found.pages() ? link(filter, found.page() + 1) : null)
                .addAttribute("position", views.position());
        return "register";
    }

    private static String link(PlanFilter filter, int page) {
        return Links.to("/plans")
                .with("kind", filter.kind())
                .with("status", filter.status())
                .with("unit", filter.unit())
                .with("text", filter.text())
                .with("page", page)
                .toString();
    }
}
