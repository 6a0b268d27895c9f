package vn.planledger.api;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.plan.PlanId;
import vn.planledger.evidence.EvidenceAnswer;
import vn.planledger.evidence.EvidenceBundles;
import vn.planledger.evidence.EvidenceProgress;

/** Evidence bundles of a plan, for the Inspectorate: asked for, watched, taken. */
@RestController
@RequestMapping("/api/audit/plans/{plan}/bundles")
class EvidenceApi {

    /** @param documents whether it shall hold the documents; their hashes only where left out */
    record Asked(Boolean documents) {}

    private final EvidenceBundles bundles;

    EvidenceApi(EvidenceBundles bundles) {
        this.bundles = bundles;
    }

    @PostMapping
    ResponseEntity<EvidenceProgress> start(
            @PathVariable String plan,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody(required = false) Asked body) {
        var id = new PlanId(plan);
        var attempt = key == null || key.isBlank() ? UUID.randomUUID().toString() : key.strip();
        var bundle = bundles.start(id, body != null && Boolean.TRUE.equals(body.documents()), attempt);
        return ResponseEntity.accepted()
                .location(URI.create("/api/audit/plans/" + plan + "/bundles/" + bundle))
                .body(bundles.find(id, bundle));
    }

    @GetMapping
    List<EvidenceProgress> all(@PathVariable String plan) {
        return bundles.of(new PlanId(plan));
    }

    @GetMapping("/{bundle}")
    EvidenceProgress one(@PathVariable String plan, @PathVariable String bundle) {
        return bundles.find(new PlanId(plan), bundle);
    }

    @GetMapping("/{bundle}/file")
    ResponseEntity<FileSystemResource> file(@PathVariable String plan, @PathVariable String bundle) {
        var id = new PlanId(plan);
        return EvidenceAnswer.of(bundles.find(id, bundle), bundles.file(id, bundle));
    }
}
