package vn.planledger.web.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.planledger.command.plan.PlanId;
import vn.planledger.evidence.EvidenceAnswer;
import vn.planledger.evidence.EvidenceBundles;

/** Evidence of a plan: asked for, watched until it is sealed, taken. */
@Controller
@RequestMapping("/audit/plans/{plan}/bundles")
class EvidenceController {

    /** Seconds after which the page asks again by itself while a bundle is on its way. */
    private static final String AGAIN = "2";

    private final EvidenceBundles bundles;

    EvidenceController(EvidenceBundles bundles) {
        this.bundles = bundles;
    }

    @GetMapping
    ModelAndView list(@PathVariable String plan, HttpServletResponse response) {
        var own = bundles.of(new PlanId(plan));
        if (own.stream().anyMatch(bundle -> !bundle.state().ended())) {
            response.setHeader("Refresh", AGAIN);
        }
        return new ModelAndView("evidence", "bundles", own)
                .addObject("plan", plan)
                .addObject("attempt", UUID.randomUUID().toString());
    }

    @PostMapping
    String start(
            @PathVariable String plan,
            @RequestParam(defaultValue = "false") boolean documents,
            @RequestParam String attempt) {
        bundles.start(new PlanId(plan), documents, attempt);
        return "redirect:/audit/plans/{plan}/bundles";
    }

    @GetMapping("/{bundle}/file")
    ResponseEntity<FileSystemResource> file(@PathVariable String plan, @PathVariable String bundle) {
        var id = new PlanId(plan);
        return EvidenceAnswer.of(bundles.find(id, bundle), bundles.file(id, bundle));
    }
}
