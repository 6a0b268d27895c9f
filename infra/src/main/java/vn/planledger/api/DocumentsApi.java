package vn.planledger.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.document.DocumentStore;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.Uploads;
import vn.planledger.query.planpage.PlanPages;

/** The documents of a plan, by the hash of their content. */
@RestController
@RequestMapping("/api/plans/{id}/documents")
class DocumentsApi {

    private final Uploads uploads;
    private final CommandDesk desk;
    private final PlanPages pages;
    private final DocumentStore documents;

    DocumentsApi(Uploads uploads, CommandDesk desk, PlanPages pages, DocumentStore documents) {
        this.uploads = uploads;
        this.desk = desk;
        this.pages = pages;
        this.documents = documents;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> add(
            @PathVariable String id,
            @RequestParam MultipartFile file,
            @RequestParam String type,
            @RequestHeader(name = "Idempotency-Key", required = false) String key)
            throws IOException {
        var accepted = uploads.take(new PlanId(id), type, file, desk.commandId(key));
        return Map.of("documentId", accepted.documentId(), "sha256", accepted.sha256());
    }

    @GetMapping("/{document}")
    ResponseEntity<Resource> content(@PathVariable String id, @PathVariable String document) {
        var found = pages.byId(new PlanId(id)).stream()
                .flatMap(page -> page.documents().stream())
                .filter(candidate -> candidate.id().equals(document))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("document.unknown", document));
        var attachment = ContentDisposition.attachment()
                .filename(found.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .body(new FileSystemResource(documents.content(found.sha256())));
    }
}
