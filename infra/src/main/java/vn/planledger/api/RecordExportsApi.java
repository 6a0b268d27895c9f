package vn.planledger.api;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.desk.export.RecordExports;
import vn.planledger.desk.export.RecordFormat;
import vn.planledger.export.ExportAnswer;
import vn.planledger.synopsis.SynopsisExport;

/** Exports of what is found in the record, made in the background; each is seen by who started it alone. */
@RestController
@RequestMapping("/api/audit/exports")
class RecordExportsApi {

    /** @param question the parameters of the search, by name; null for every event */
    record Wanted(RecordFormat format, Map<String, String> question) {}

    private final RecordExports exports;

    RecordExportsApi(RecordExports exports) {
        this.exports = exports;
    }

    @PostMapping
    ResponseEntity<SynopsisExport> start(
            @RequestBody Wanted body,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            Locale in) {
        var question = body.question() == null ? Map.<String, String>of() : body.question();
        var export = exports.start(PlansApi.required("format", body.format()), question, in, key);
        return ResponseEntity.accepted()
                .location(URI.create("/api/audit/exports/" + export))
                .body(exports.find(export));
    }

    @GetMapping("/{export}")
    SynopsisExport export(@PathVariable String export) {
        return exports.find(export);
    }

    /** Calls it off while it waits or runs; what has ended stays as it ended. */
    @DeleteMapping("/{export}")
    SynopsisExport cancel(@PathVariable String export) {
        exports.cancel(export);
        return exports.find(export);
    }

    @GetMapping("/{export}/file")
    ResponseEntity<FileSystemResource> file(@PathVariable String export) {
        return ExportAnswer.of(exports.find(export), exports.file(export));
    }
}
