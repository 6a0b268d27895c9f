package vn.planledger.api.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.inspection.Conclusion;
import vn.planledger.command.inspection.HeadFault;
import vn.planledger.command.inspection.InspectionCommand.DraftConclusion;
import vn.planledger.command.inspection.InspectionCommand.ExtendInspection;
import vn.planledger.command.inspection.InspectionCommand.PublishConclusion;
import vn.planledger.command.inspection.InspectionCommand.RecordStage;
import vn.planledger.command.inspection.InspectionCommand.ResumeInspection;
import vn.planledger.command.inspection.InspectionCommand.SignConclusion;
import vn.planledger.command.inspection.InspectionCommand.SuspendInspection;
import vn.planledger.command.inspection.InspectionStage;
import vn.planledger.command.inspection.PublicationWay;
import vn.planledger.edge.InspectionDesk;
import vn.planledger.edge.InspectionDesk.Act;

/** How an inspection goes on and is concluded; {@code happenedOn} is today wherever it is left out. */
@RestController
@RequestMapping("/api/inspections/{id}")
class InspectionActsApi {

    /** @param document its number; none where it is left out */
    record Stage(InspectionStage stage, String document, LocalDate happenedOn) {}

    /** @param days 25 at most, once (Law 84/2025/QH15 Art. 20) */
    record Longer(int days, String ground, LocalDate happenedOn) {}

    /** @param until last day; needed where the target asked for it (Art. 30(3)) */
    record Stop(Boolean atTargetsRequest, String ground, LocalDate until, LocalDate happenedOn) {}

    record On(LocalDate happenedOn) {}

    record Draft(
            String assessment,
            String findings,
            String measures,
            String policyDefects,
            String reservedOpinions,
            HeadFault headFault,
            LocalDate happenedOn) {}

    record Signature(String number, String signatory, LocalDate happenedOn) {}

    /**
     * @param portal where it stands on the portal
     * @param ways at least one besides the portal (Art. 37)
     * @param text the conclusion without secrets
     */
    record Publication(String portal, Set<PublicationWay> ways, String text, LocalDate happenedOn) {}

    private static final String KEY = "Idempotency-Key";

    private final InspectionDesk desk;

    InspectionActsApi(InspectionDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/stages")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, List<Long>> stage(
            @PathVariable String id, @RequestBody Stage body, @RequestHeader(name = KEY, required = false) String key) {
        return sent(id, key, body.happenedOn(), (of, day) -> new RecordStage(of, body.stage(), body.document(), day));
    }

    @PostMapping("/extensions")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, List<Long>> extend(
            @PathVariable String id,
            @RequestBody Longer body,
            @RequestHeader(name = KEY, required = false) String key) {
        return sent(id, key, body.happenedOn(), (of, day) -> new ExtendInspection(of, body.days(), body.ground(), day));
    }

    @PostMapping("/suspensions")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, List<Long>> suspend(
            @PathVariable String id, @RequestBody Stop body, @RequestHeader(name = KEY, required = false) String key) {
        var asked = Boolean.TRUE.equals(body.atTargetsRequest());
        return sent(
                id,
                key,
                body.happenedOn(),
                (of, day) -> new SuspendInspection(of, asked, body.ground(), body.until(), day));
    }

    @PostMapping("/resumptions")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, List<Long>> resume(
            @PathVariable String id, @RequestBody On body, @RequestHeader(name = KEY, required = false) String key) {
        return sent(id, key, body.happenedOn(), ResumeInspection::new);
    }

    @PostMapping("/drafts")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, List<Long>> draft(
            @PathVariable String id, @RequestBody Draft body, @RequestHeader(name = KEY, required = false) String key) {
        var conclusion = new Conclusion(
                body.assessment(),
                body.findings(),
                body.measures(),
                body.policyDefects(),
                body.reservedOpinions(),
                body.headFault());
        return sent(id, key, body.happenedOn(), (of, day) -> new DraftConclusion(of, conclusion, day));
    }

    @PostMapping("/signature")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, List<Long>> sign(
            @PathVariable String id,
            @RequestBody Signature body,
            @RequestHeader(name = KEY, required = false) String key) {
        return sent(
                id, key, body.happenedOn(), (of, day) -> new SignConclusion(of, body.number(), body.signatory(), day));
    }

    @PostMapping("/publication")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, List<Long>> publish(
            @PathVariable String id,
            @RequestBody Publication body,
            @RequestHeader(name = KEY, required = false) String key) {
        return sent(
                id,
                key,
                body.happenedOn(),
                (of, day) -> new PublishConclusion(of, body.portal(), body.ways(), body.text(), day));
    }

    private Map<String, List<Long>> sent(String id, String key, LocalDate happenedOn, Act act) {
        return Map.of(
                "events", desk.send(id, desk.commandId(key), happenedOn, act).events());
    }
}
