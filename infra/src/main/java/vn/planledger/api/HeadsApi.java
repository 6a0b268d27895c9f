package vn.planledger.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.organisation.OrganisationCommand.NameHead;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.organisation.Heads;
import vn.planledger.query.organisation.NamedHead;

/** Who heads which body, and from when: whom the record holds responsible on a day. */
@RestController
@RequestMapping("/api/organisations/heads")
class HeadsApi {

    /**
     * @param title such as {@code Chủ tịch}
     * @param from first day in office
     * @param source where this was read
     */
    record Naming(String organisation, String person, String title, LocalDate from, String source) {}

    private final Heads heads;
    private final CommandDesk desk;
    private final LegalToday today;

    HeadsApi(Heads heads, CommandDesk desk, LegalToday today) {
        this.heads = heads;
        this.desk = desk;
        this.today = today;
    }

    /**
     * @param organisation those of one body only
     * @param on with a body: who headed it on that day, if that is recorded
     */
    @GetMapping
    List<NamedHead> heads(
            @RequestParam(required = false) String organisation, @RequestParam(required = false) LocalDate on) {
        if (organisation == null) {
            return heads.all();
        }
        return on == null
                ? heads.of(organisation)
                : heads.on(organisation, on).stream().toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, List<Long>> name(
            @RequestBody Naming body, @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var command =
                new NameHead(body.organisation(), body.person(), body.title(), body.from(), body.source(), today.get());
        return Map.of("events", desk.send(command, desk.commandId(key)).events());
    }
}
