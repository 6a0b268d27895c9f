package vn.planledger.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.access.AccessCsv;
import vn.planledger.access.AccessDesk;
import vn.planledger.access.AccessLine;
import vn.planledger.access.AccessQuestion;
import vn.planledger.query.accesslog.AccessKind;

/** The access log: an inspector's own rows, all for the chief inspector. */
@RestController
@RequestMapping("/api/audit/access")
class AccessApi {

    /**
     * A row of the access log.
     *
     * @param content the stored JSON text, unchanged
     */
    record Logged(
            long number, Instant happenedAt, @JsonRawValue String content) {

        static Logged of(AccessLine line) {
            return new Logged(
                    line.row().number(), line.row().happenedAt(), line.row().content());
        }
    }

    private final AccessDesk desk;
    private final AccessCsv csv;

    AccessApi(AccessDesk desk, AccessCsv csv) {
        this.desk = desk;
        this.csv = csv;
    }

    /** Newest first; {@code before} is the last number of the page that came before. */
    @GetMapping
    List<Logged> rows(
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) String account,
            @RequestParam(required = false) AccessKind kind,
            @RequestParam(required = false) String plan,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
        return desk.before(before, limit, new AccessQuestion(account, kind, plan, from, to)).stream()
                .map(Logged::of)
                .toList();
    }

    @GetMapping(path = "/csv", produces = "text/csv;charset=UTF-8")
    String csv(
            @RequestParam(required = false) String account,
            @RequestParam(required = false) AccessKind kind,
            @RequestParam(required = false) String plan,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
        var text = new StringWriter();
        csv.write(new AccessQuestion(account, kind, plan, from, to), text);
        return text.toString();
    }
}
