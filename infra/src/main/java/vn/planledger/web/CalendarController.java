package vn.planledger.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.calendar.CalendarCommand.RecordNotice;
import vn.planledger.query.calendar.CalendarNotices;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.security.CurrentActor;

/** The calendar of working days, notice by notice. */
@Controller
class CalendarController {

    private final CalendarNotices notices;
    private final CurrentActor actor;
    private final ViewProgress views;

    CalendarController(CalendarNotices notices, CurrentActor actor, ViewProgress views) {
        this.actor = actor;
        this.notices = notices;
        this.views = views;
    }

    @GetMapping("/calendar")
    String calendar(Model model) {
        model.addAttribute("mayRecord", WhoMaySend.allows(actor.get().role(), RecordNotice.class))
                .addAttribute("years", notices.byYear())
                .addAttribute("position", views.position());
        return "calendar";
    }
}
