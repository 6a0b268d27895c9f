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
import vn.planledger.command.organisation.Organisation;
import vn.planledger.command.organisation.OrganisationCommand.RecordOrganisation;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.organisation.OrganisationList;
import vn.planledger.query.organisation.RecordedOrganisation;

/** The bodies that owe steps: from when to when they exist, and who may take over what they leave. */
@RestController
@RequestMapping("/api/organisations")
class OrganisationsApi {

    /**
     * @param unit code of the administrative unit it belongs to, or null
     * @param validFrom first day, or null where unknown
     * @param validTo last day, or null while it exists
     * @param successors names of the bodies that may take over, once it has ended
     * @param source where this was read
     */
    record Recording(
            String name, String unit, LocalDate validFrom, LocalDate validTo, List<String> successors, String source) {}

    private final OrganisationList organisations;
    private final CommandDesk desk;
    private final LegalToday today;

    OrganisationsApi(OrganisationList organisations, CommandDesk desk, LegalToday today) {
        this.organisations = organisations;
        this.desk = desk;
        this.today = today;
    }

    /** @param on those that exist on this day only; all of them, former ones too, where it is left out */
    @GetMapping
    List<RecordedOrganisation> organisations(@RequestParam(required = false) LocalDate on) {
        return on == null ? organisations.all() : organisations.on(on);
    }

    /** Records a body, or corrects what is recorded of it: the last record of a name holds. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, List<Long>> record(
            @RequestBody Recording body, @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var organisation =
                new Organisation(body.name(), body.unit(), body.validFrom(), body.validTo(), body.successors());
        var command = new RecordOrganisation(organisation, body.source(), today.get());
        return Map.of("events", desk.send(command, desk.commandId(key)).events());
    }
}
