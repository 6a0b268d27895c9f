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
        return of(document.fileName(), document.size(), document.sha256());
    }

    /**
     * @param size bytes
     * @param sha256 of the content, lower-case hex
     */
    public ResponseEntity<FileSystemResource> of(String fileName, long size, String sha256) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(size)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(fileName))
                .header("X-Content-Type-Options", "nosniff")
                .eTag(sha256)
                .body(new FileSystemResource(documents.content(sha256)));
    }

    private static String disposition(String fileName) {
        return ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
