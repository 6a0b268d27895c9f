package vn.planledger.api;

import java.net.URI;
import java.util.Locale;
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
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.export.ExportAnswer;
import vn.planledger.export.RoundExports;
import vn.planledger.synopsis.SynopsisExport;
import vn.planledger.synopsis.SynopsisFormat;

/** Exports of a synopsis, made in the background; each is seen by who started it alone. */
@RestController
@RequestMapping("/api/consultations/{id}/synopsis/exports")
class SynopsisExportsApi {

    record Wanted(SynopsisFormat format) {}

    private final RoundExports exports;

    SynopsisExportsApi(RoundExports exports) {
        this.exports = exports;
    }

    @PostMapping
    ResponseEntity<SynopsisExport> start(
            @PathVariable String id,
            @RequestBody Wanted body,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            Locale in) {
        var export = exports.start(new ConsultationId(id), PlansApi.required("format", body.format()), in, key);
        return ResponseEntity.accepted()
                .location(URI.create("/api/consultations/" + id + "/synopsis/exports/" + export))
                .body(exports.find(export));
    }

    @GetMapping("/{export}")
    SynopsisExport export(@PathVariable String id, @PathVariable String export) {
        return exports.find(export);
    }

    /** Calls it off while it waits or runs; what has ended stays as it ended. */
    @DeleteMapping("/{export}")
    SynopsisExport cancel(@PathVariable String id, @PathVariable String export) {
        exports.cancel(export);
        return exports.find(export);
    }

    @GetMapping("/{export}/file")
    ResponseEntity<FileSystemResource> file(@PathVariable String id, @PathVariable String export) {
        return ExportAnswer.of(exports.find(export), exports.file(export));
    }
}
