package vn.planledger.api.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.inspection.InspectionCommand.OpenInspection;
import vn.planledger.command.inspection.InspectionWay;
import vn.planledger.command.plan.PlanId;
import vn.planledger.edge.InspectionDesk;
import vn.planledger.edge.LegalToday;
import vn.planledger.edge.OwnInspections;
import vn.planledger.query.inspection.PublicConclusion;

/** Inspections (thanh tra): whole for the Inspectorate, their published conclusions for everybody. */
@RestController
@RequestMapping("/api/inspections")
class InspectionsApi {

    /**
     * A decision of inspection.
     *
     * @param number of the decision
     * @param target the body that is inspected
     * @param complex whether the longer times of complex cases are allowed; no where it is left out
     * @param happenedOn day of the decision; today where it is left out
     */
    record Decision(
            String number,
            String subject,
            String target,
            List<String> plans,
            InspectionWay way,
            Boolean complex,
            LocalDate happenedOn) {}

    /** @param inspections for the Inspectorate; empty for everybody else */
    record Register(List<InspectionAnswer> inspections, List<PublicConclusion> published) {}

    private final OwnInspections inspections;
    private final InspectionDesk desk;
    private final LegalToday today;

    InspectionsApi(OwnInspections inspections, InspectionDesk desk, LegalToday today) {
        this.inspections = inspections;
        this.desk = desk;
        this.today = today;
    }

    @GetMapping
    Register register() {
        var day = today.get();
        return new Register(
                inspections.all().stream()
                        .map(each -> InspectionAnswer.of(each, day))
                        .toList(),
                inspections.published());
    }

    /** The inspection for the Inspectorate, its published conclusion for everybody else. */
    @GetMapping("/{id}")
    Object inspection(@PathVariable String id) {
        return inspections.isInspector()
                ? InspectionAnswer.of(inspections.byId(id), today.get())
                : inspections.publicById(id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> open(
            @RequestBody Decision body, @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var commandId = desk.commandId(key);
        var id = desk.idOf(commandId);
        var plans = body.plans() == null
                ? List.<PlanId>of()
                : body.plans().stream().map(PlanId::new).toList();
        var sent = desk.send(
                id,
                commandId,
                body.happenedOn(),
                (inspection, day) -> new OpenInspection(
                        inspection,
                        body.number(),
                        body.subject(),
                        body.target(),
                        plans,
                        body.way(),
                        Boolean.TRUE.equals(body.complex()),
                        day));
        return Map.of("id", id, "events", sent.events());
    }
}
