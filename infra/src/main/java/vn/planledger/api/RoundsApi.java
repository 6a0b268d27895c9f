package vn.planledger.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.shared.PlanScoped;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.RoundActs;

/** What is done to a round while it runs. Each answers with the numbers of the events recorded. */
@RestController
@RequestMapping("/api/consultations/{id}")
class RoundsApi {

    /** @param happenedOn today, also where it is left out */
    record Invitation(String body, ConsultedGroup group, LocalDate happenedOn) {}

    /** @param body the invited body that has received the documents */
    record Acknowledgement(String body, LocalDate happenedOn) {}

    /** @param closesOn the new last day */
    record MoreTime(LocalDate closesOn, String ground, LocalDate happenedOn) {}

    private static final String KEY = "Idempotency-Key";

    private final RoundActs acts;
    private final CommandDesk desk;

    RoundsApi(RoundActs acts, CommandDesk desk) {
        this.acts = acts;
        this.desk = desk;
    }

    @PostMapping("/invitations")
    Map<String, List<Long>> invite(
            @PathVariable String id,
            @RequestBody Invitation body,
            @RequestHeader(name = KEY, required = false) String key) {
        return send(acts.invite(id, body.body(), body.group(), body.happenedOn()), key);
    }

    @PostMapping("/invitations/opened")
    Map<String, List<Long>> acknowledge(
            @PathVariable String id,
            @RequestBody Acknowledgement body,
            @RequestHeader(name = KEY, required = false) String key) {
        return send(acts.acknowledge(id, PlansApi.required("body", body.body()), body.happenedOn()), key);
    }

    @PostMapping("/windows/{group}/extension")
    Map<String, List<Long>> extend(
            @PathVariable String id,
            @PathVariable ConsultedGroup group,
            @RequestBody MoreTime body,
            @RequestHeader(name = KEY, required = false) String key) {
        return send(acts.extend(id, group, body.closesOn(), body.ground(), body.happenedOn()), key);
    }

    private Map<String, List<Long>> send(PlanScoped command, String key) {
        return Map.of("events", desk.send(command, desk.commandId(key)).events());
    }
}
