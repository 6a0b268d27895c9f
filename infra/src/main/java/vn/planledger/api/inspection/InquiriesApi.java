package vn.planledger.api.inspection;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.planledger.command.inspection.InspectionCommand.DropFinding;
import vn.planledger.command.inspection.InspectionCommand.RecordFinding;
import vn.planledger.command.inspection.InspectionCommand.RequestExplanation;
import vn.planledger.edge.InspectionDesk;
import vn.planledger.edge.InspectionDesk.Act;
import vn.planledger.edge.LegalToday;
import vn.planledger.edge.OwnInspections;

/** What inspectors find and ask, and what the bodies answer that they ask. */
@RestController
@RequestMapping("/api/inspections")
class InquiriesApi {

    /** @param events numbers of the events it rests on */
    record Found(String text, String rule, List<Long> events, LocalDate happenedOn) {}

    /** @param events numbers of the events it is about; none where they are left out */
    record Question(String body, String question, List<Long> events, LocalDate lastOn, LocalDate happenedOn) {}

    record Reply(String text, LocalDate happenedOn) {}

    private static final String KEY = "Idempotency-Key";

    private final OwnInspections inspections;
    private final InspectionDesk desk;
    private final LegalToday today;

    InquiriesApi(OwnInspections inspections, InspectionDesk desk, LegalToday today) {
        this.inspections = inspections;
        this.desk = desk;
        this.today = today;
    }

    @PostMapping("/{id}/findings")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, List<Long>> find(
            @PathVariable String id, @RequestBody Found body, @RequestHeader(name = KEY, required = false) String key) {
        return sent(id, key, body.happenedOn(), finding(null, body));
    }

    @PutMapping("/{id}/findings/{number}")
    Map<String, List<Long>> reword(
            @PathVariable String id,
            @PathVariable int number,
            @RequestBody Found body,
            @RequestHeader(name = KEY, required = false) String key) {
        return sent(id, key, body.happenedOn(), finding(number, body));
    }

    @DeleteMapping("/{id}/findings/{number}")
    Map<String, List<Long>> drop(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(required = false) LocalDate happenedOn,
            @RequestHeader(name = KEY, required = false) String key) {
        return sent(id, key, happenedOn, (of, day) -> new DropFinding(of, number, day));
    }

    @PostMapping("/{id}/requests")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, List<Long>> ask(
            @PathVariable String id,
            @RequestBody Question body,
            @RequestHeader(name = KEY, required = false) String key) {
        return sent(
                id,
                key,
                body.happenedOn(),
                (of, day) ->
                        new RequestExplanation(of, body.body(), body.question(), body.events(), body.lastOn(), day));
    }

    /** What the bodies of the person who asks this are asked by inspectors. */
    @GetMapping("/requests")
    List<RequestAnswer> requests() {
        return inspections.requests().stream()
                .map(each -> RequestAnswer.of(each.inspection(), each.decision(), each.asked(), today.get()))
                .toList();
    }

    @PostMapping(path = "/{id}/requests/{request}/answers", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, List<Long>> answer(
            @PathVariable String id,
            @PathVariable int request,
            @RequestPart Reply answer,
            @RequestPart(required = false) MultipartFile evidence,
            @RequestHeader(name = KEY, required = false) String key)
            throws IOException {
        var commandId = desk.commandId(key);
        var sent = desk.answer(id, request, answer.text(), evidence, commandId, answer.happenedOn());
        return Map.of("events", sent.events());
    }

    private static Act finding(Integer number, Found body) {
        return (of, day) -> new RecordFinding(of, number, body.text(), body.rule(), body.events(), day);
    }

    private Map<String, List<Long>> sent(String id, String key, LocalDate happenedOn, Act act) {
        return Map.of(
                "events", desk.send(id, desk.commandId(key), happenedOn, act).events());
    }
}
