package vn.planledger.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.organisation.OrganisationList;
import vn.planledger.query.shared.ViewProgress;

/** The bodies that owe steps, as they are today or were on another day, and who follows those that ended. */
@Controller
class OrganisationController {

    private final OrganisationList organisations;
    private final ViewProgress views;
    private final LegalToday today;

    OrganisationController(OrganisationList organisations, ViewProgress views, LegalToday today) {
        this.organisations = organisations;
        this.views = views;
        this.today = today;
    }

    /** A day that is none shows today. */
    @GetMapping("/organisations")
    String organisations(@RequestParam(required = false) String on, Model model) {
        var day = Given.findDay(on).orElseGet(today::get);
        model.addAttribute("on", day)
                .addAttribute("existing", organisations.on(day))
                .addAttribute("former", organisations.endedBefore(day))
                .addAttribute("position", views.position());
        return "organisations";
    }
}
