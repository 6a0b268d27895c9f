package vn.planledger.web;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.planledger.document.DocumentStore;
import vn.planledger.query.planpage.PlanDocument;

/** Documents as downloads, never shown in place: what somebody uploaded must not run in a reader's session. */
@Component
public final class Downloads {

    private final DocumentStore documents;

    Downloads(DocumentStore documents) {
        this.documents = documents;
    }

    public ResponseEntity<FileSystemResource> of(PlanDocument document) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(document.size())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document))
                .header("X-Content-Type-Options", "nosniff")
                .eTag(document.sha256())
                .body(new FileSystemResource(documents.content(document.sha256())));
    }

    private static String disposition(PlanDocument document) {
        return ContentDisposition.attachment()
                .filename(document.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
