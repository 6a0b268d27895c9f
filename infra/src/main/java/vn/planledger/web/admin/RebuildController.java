package vn.planledger.web.admin;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.rebuild.Rebuilds;
import vn.planledger.web.LookAgain;
import vn.planledger.work.WorkSeen;

/** The views rebuilt from the record: started, watched, called off. */
@Controller
@RequestMapping("/admin/rebuild")
class RebuildController {

    private final Rebuilds rebuilds;
    private final ViewProgress views;

    RebuildController(Rebuilds rebuilds, ViewProgress views) {
        this.rebuilds = rebuilds;
        this.views = views;
    }

    @GetMapping
    String watch(Model model, HttpServletResponse response) {
        var last = rebuilds.last();
        LookAgain.whileRunning(response, last.filter(WorkSeen::isRunning).isPresent());
        model.addAttribute("work", last.orElse(null))
                .addAttribute("groups", views.byGroup())
                .addAttribute("position", views.position());
        return "admin-rebuild";
    }

    @PostMapping
    String start() {
        rebuilds.start();
        return "redirect:/admin/rebuild";
    }

    @PostMapping("/cancellation")
    String cancel() {
        rebuilds.cancel();
        return "redirect:/admin/rebuild";
    }
}
