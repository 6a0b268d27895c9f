package vn.planledger.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.organisation.OrganisationCommand.NameHead;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.organisation.Heads;
import vn.planledger.query.organisation.OrganisationList;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.security.CurrentActor;

/**
 * The bodies that owe steps, as they are today or were on another day, and who follows those that ended,
 * and who heads them.
 */
@Controller
class OrganisationController {

    private final OrganisationList organisations;
    private final ViewProgress views;
    private final LegalToday today;
    private final Heads heads;
    private final CurrentActor actor;

    OrganisationController(
            OrganisationList organisations, Heads heads, ViewProgress views, CurrentActor actor, LegalToday today) {
        this.organisations = organisations;
        this.heads = heads;
        this.actor = actor;
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
                .addAttribute("heads", heads.all())
                .addAttribute("mayName", WhoMaySend.allows(actor.get().role(), NameHead.class))
                .addAttribute("position", views.position());
        return "organisations";
    }
}
