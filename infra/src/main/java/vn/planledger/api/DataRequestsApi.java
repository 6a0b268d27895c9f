package vn.planledger.api;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.personaldata.DataRequestId;
import vn.planledger.command.personaldata.RefusalGround;
import vn.planledger.edge.personaldata.DataDecisions;
import vn.planledger.query.personaldata.DataRequest;

/** Requests about personal data: for the organisers of the plans and the operator, who decide, and the inspectors. */
@RestController
@RequestMapping("/api/personal-data/requests")
class DataRequestsApi {

    /** @param reason told to the person; may not repeat name or contact */
    record Reasoned(RefusalGround ground, String reason) {}

    /** @param waiting oldest first; {@code answered} newest first */
    record RequestLists(List<DataRequest> waiting, List<DataRequest> answered) {}

    private static final String KEY = "Idempotency-Key";

    private final DataDecisions decisions;

    DataRequestsApi(DataDecisions decisions) {
        this.decisions = decisions;
    }

    @GetMapping
    RequestLists requests() {
        return new RequestLists(decisions.waiting(), decisions.answered());
    }

    /** Grants the erasure: the key is destroyed, and nobody can bring it back. */
    @PostMapping("/{id}/erasure")
    Map<String, List<Long>> erase(@PathVariable String id, @RequestHeader(name = KEY, required = false) String key) {
        return Map.of("events", decisions.erase(new DataRequestId(id), key).events());
    }

    @PostMapping("/{id}/refusal")
    Map<String, List<Long>> refuse(
            @PathVariable String id,
            @RequestBody Reasoned body,
            @RequestHeader(name = KEY, required = false) String key) {
        return Map.of(
                "events",
                decisions
                        .refuse(new DataRequestId(id), body.ground(), body.reason(), key)
                        .events());
    }
}
