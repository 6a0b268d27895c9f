package vn.planledger.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.confirm.PaperCode;
import vn.planledger.confirm.PaperCodes;
import vn.planledger.query.planpage.Approval;
import vn.planledger.query.planpage.PlanPage;
import vn.planledger.query.planpage.PlanPages;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.register.PlanRow;
import vn.planledger.query.shared.ViewProgress;

@Controller
class PlanController {

    private static final int EVENTS = 50;
    private static final int EVENTS_AT_MOST = 5_000;

    private final PlanPages plans;
    private final PlanRegister register;
    private final PlanView view;
    private final ViewProgress views;
    private final PaperCodes codes;
    private final Words words;

    PlanController(
            PlanPages plans, PlanRegister register, PlanView view, ViewProgress views, PaperCodes codes, Words words) {
        this.codes = codes;
        this.words = words;
        this.plans = plans;
        this.register = register;
        this.view = view;
        this.views = views;
    }

    /** @param events how many of the newest events to show */
    @GetMapping("/plans/{id}")
    String plan(
            @PathVariable String id, @RequestParam(defaultValue = "" + EVENTS) int events, Locale locale, Model model) {
        var plan = new PlanId(id);
        var page = plans.byId(plan).orElseThrow(() -> Refusal.notFound("plan.unknown", id));
        var shown = Math.max(EVENTS, Math.min(events, EVENTS_AT_MOST));
        var units = register.byId(plan).map(PlanRow::unitNames).orElse(List.of());
        var parent = Optional.ofNullable(page.header().parent()).flatMap(higher -> register.byId(new PlanId(higher)));
        model.addAttribute("plan", page)
                .addAttribute("units", units)
                .addAttribute("parent", parent.orElse(null))
                .addAttribute("view", view.of(page, shown, locale))
                .addAttribute("codes", codes(page))
                .addAttribute("position", views.position());
        return "plan";
    }

    /** For the paper of each decision. */
    private Map<Long, PaperCode> codes(PlanPage page) {
        var decisions = page.approvals().stream().map(Approval::number).toList();
        return codes.of(decisions, words.text("confirm.qr"));
    }
}
