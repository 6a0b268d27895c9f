package vn.planledger.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.coverage.CoverageCommand.SetTarget;
import vn.planledger.edge.map.MapItems;
import vn.planledger.flood.FloodGate;
import vn.planledger.query.coverage.Coverage;
import vn.planledger.query.coverage.TargetCoverage;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.security.CurrentActor;

/** The province's targets and what is reached of them, for everybody; without an account only published plans are named. */
@Controller
class CoverageController {

    private final Coverage coverage;
    private final PlanRegister register;
    private final FloodGate floodGate;
    private final CurrentActor actor;
    private final ViewProgress views;

    CoverageController(
            Coverage coverage, PlanRegister register, FloodGate floodGate, CurrentActor actor, ViewProgress views) {
        this.coverage = coverage;
        this.register = register;
        this.floodGate = floodGate;
        this.actor = actor;
        this.views = views;
    }

    @GetMapping("/coverage")
    String coverage(Principal reader, HttpServletRequest request, Model model) {
        if (reader == null) {
            floodGate.mustPass("coverage", request.getRemoteAddr(), request.getRequestURI());
        }
        model.addAttribute("targets", reader == null ? published() : coverage.measure())
                .addAttribute("plansAt", reader == null ? "/published/" : "/plans/")
                .addAttribute("mayChange", WhoMaySend.allows(actor.get().role(), SetTarget.class))
                .addAttribute("position", views.position());
        return "coverage";
    }

    private List<TargetCoverage> published() {
        var visible = register.idsAmong(MapItems.visible(false));
        return coverage.measure().stream()
                .map(reached -> reached.naming(visible))
                .toList();
    }
}
