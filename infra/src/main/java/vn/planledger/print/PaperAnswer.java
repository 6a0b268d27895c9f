package vn.planledger.print;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A paper as a download, which no cache keeps. */
public final class PaperAnswer {

    private PaperAnswer() {}

    public static ResponseEntity<byte[]> of(Paper paper) {
        var disposition = ContentDisposition.attachment()
                .filename(paper.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(paper.content());
    }
}
