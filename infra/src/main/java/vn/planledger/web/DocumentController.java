package vn.planledger.web;

import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.planpage.PlanPages;

/** Every document of a plan, for those who work with it. */
@Controller
class DocumentController {

    private final PlanPages plans;
    private final Downloads downloads;

    DocumentController(PlanPages plans, Downloads downloads) {
        this.plans = plans;
        this.downloads = downloads;
    }

    @GetMapping("/plans/{id}/documents/{document}")
    ResponseEntity<FileSystemResource> download(@PathVariable String id, @PathVariable String document) {
        return plans.byId(new PlanId(id)).stream()
                .flatMap(plan -> plan.documents().stream())
                .filter(candidate -> candidate.id().equals(document))
                .findFirst()
                .map(downloads::of)
                .orElseThrow(() -> Refusal.notFound("document.unknown", document));
    }
}
