package vn.planledger.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.planledger.query.calendar.CalendarNotices;
import vn.planledger.query.shared.ViewProgress;

/** The calendar of working days, notice by notice. */
@Controller
class CalendarController {

    private final CalendarNotices notices;
    private final ViewProgress views;

    CalendarController(CalendarNotices notices, ViewProgress views) {
        this.notices = notices;
        this.views = views;
    }

    @GetMapping("/calendar")
    String calendar(Model model) {
        model.addAttribute("notices", notices.all()).addAttribute("position", views.position());
        return "calendar";
    }
}
