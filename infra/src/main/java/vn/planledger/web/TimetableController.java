package vn.planledger.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.planpage.PlanPages;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.query.timetable.Timetables;

/** A plan in time, every date explained. */
@Controller
class TimetableController {

    private final Timetables timetables;
    private final PlanPages plans;
    private final TimetableText text;
    private final ViewProgress views;

    TimetableController(Timetables timetables, PlanPages plans, TimetableText text, ViewProgress views) {
        this.timetables = timetables;
        this.plans = plans;
        this.text = text;
        this.views = views;
    }

    @GetMapping("/plans/{id}/timetable")
    String timetable(@PathVariable String id, Model model) {
        var plan = new PlanId(id);
        var timetable = timetables.of(plan).orElseThrow(() -> Refusal.notFound("plan.unknown", id));
        var title = plans.byId(plan).map(page -> page.header().title()).orElse(id);
        model.addAttribute("planId", id)
                .addAttribute("planTitle", title)
                .addAttribute("lines", text.lines(timetable))
                .addAttribute("position", views.position());
        return "timetable";
    }
}
