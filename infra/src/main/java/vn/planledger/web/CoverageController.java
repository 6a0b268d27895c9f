package vn.planledger.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.coverage.CoverageCommand.SetTarget;
import vn.planledger.query.coverage.Coverage;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.security.CurrentActor;

/** The province's targets and what is reached of them. */
@Controller
class CoverageController {

    private final Coverage coverage;
    private final CurrentActor actor;
    private final ViewProgress views;

    CoverageController(Coverage coverage, CurrentActor actor, ViewProgress views) {
        this.coverage = coverage;
        this.actor = actor;
        this.views = views;
    }

    @GetMapping("/coverage")
    String coverage(Model model) {
        model.addAttribute("targets", coverage.measure())
                .addAttribute("mayChange", WhoMaySend.allows(actor.get().role(), SetTarget.class))
                .addAttribute("position", views.position());
        return "coverage";
    }
}
