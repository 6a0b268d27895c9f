package vn.planledger.web;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.document.DocumentStore;
import vn.planledger.query.planpage.PlanDocument;
import vn.planledger.query.planpage.PlanPages;

/** Documents as downloads, never shown in place: what somebody uploaded must not run in a reader's session. */
@Controller
class DocumentController {

    private final PlanPages plans;
    private final DocumentStore documents;

    DocumentController(PlanPages plans, DocumentStore documents) {
        this.plans = plans;
        this.documents = documents;
    }

    @GetMapping("/plans/{id}/documents/{document}")
    ResponseEntity<FileSystemResource> download(@PathVariable String id, @PathVariable String document) {
        var found = plans.byId(new PlanId(id)).stream()
                .flatMap(plan -> plan.documents().stream())
                .filter(candidate -> candidate.id().equals(document))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("document.unknown", document));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(found.size())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(found))
                .header("X-Content-Type-Options", "nosniff")
                .eTag(found.sha256())
                .body(new FileSystemResource(documents.content(found.sha256())));
    }

    private static String disposition(PlanDocument document) {
        return ContentDisposition.attachment()
                .filename(document.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
