package vn.planledger.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.planledger.query.coverage.Coverage;
import vn.planledger.query.shared.ViewProgress;

/** The province's targets and what is reached of them. */
@Controller
class CoverageController {

    private final Coverage coverage;
    private final ViewProgress views;

    CoverageController(Coverage coverage, ViewProgress views) {
        this.coverage = coverage;
        this.views = views;
    }

    @GetMapping("/coverage")
    String coverage(Model model) {
        model.addAttribute("targets", coverage.measure()).addAttribute("position", views.position());
        return "coverage";
    }
}
