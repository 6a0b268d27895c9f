package vn.planledger.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.shared.PlanScoped;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.RoundActs;

/** What public copies of an opinion show. The record keeps every word. */
@RestController
@RequestMapping("/api/opinions/{id}")
class ModerationApi {

    /** @param happenedOn legal date; today where it is left out */
    record Because(String reason, LocalDate happenedOn) {}

    /** @param passages word for word as they stand in the opinion */
    record Redaction(List<String> passages, String reason, LocalDate happenedOn) {}

    private static final String KEY = "Idempotency-Key";

    private final RoundActs acts;
    private final CommandDesk desk;

    ModerationApi(RoundActs acts, CommandDesk desk) {
        this.acts = acts;
        this.desk = desk;
    }

    @PostMapping("/hidden")
    Map<String, List<Long>> hide(
            @PathVariable String id,
            @RequestBody Because body,
            @RequestHeader(name = KEY, required = false) String key) {
        return send(acts.hide(id, body.reason(), body.happenedOn()), key);
    }

    /** Shows it again; the reason is told in a body, because it may name people. */
    @DeleteMapping("/hidden")
    Map<String, List<Long>> show(
            @PathVariable String id,
            @RequestBody Because body,
            @RequestHeader(name = KEY, required = false) String key) {
        return send(acts.show(id, body.reason(), body.happenedOn()), key);
    }

    @PostMapping("/redactions")
    Map<String, List<Long>> redact(
            @PathVariable String id,
            @RequestBody Redaction body,
            @RequestHeader(name = KEY, required = false) String key) {
        return send(acts.redact(id, body.passages(), body.reason(), body.happenedOn()), key);
    }

    private Map<String, List<Long>> send(PlanScoped command, String key) {
        return Map.of("events", desk.send(command, desk.commandId(key)).events());
    }
}
