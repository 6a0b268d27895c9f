package vn.planledger.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.planledger.command.criticism.CriticismCommand.DraftRecommendation;
import vn.planledger.command.criticism.CriticismCommand.DropRecommendation;
import vn.planledger.command.criticism.CriticismCommand.RecordMeeting;
import vn.planledger.command.criticism.CriticismForm;
import vn.planledger.command.criticism.Heading;
import vn.planledger.command.criticism.Meeting;
import vn.planledger.edge.CriticismDesk;
import vn.planledger.edge.GivenArea;
import vn.planledger.edge.Sent;
import vn.planledger.query.criticismpage.FollowedRecommendation;

/** What a committee writes until its chair signs; only its own people read it. */
@RestController
@RequestMapping("/api/criticisms/{id}")
class CriticismDraftsApi {

    /**
     * @param section the part of the documents it is about; none for the whole plan
     * @param area GeoJSON point, line or polygon, WGS 84; none for the whole plan
     * @param happenedOn today where it is left out
     */
    record Draft(Heading heading, String text, String section, JsonNode area, LocalDate happenedOn) {}

    /**
     * @param quorum how many must be present by the committee's own rules
     * @param heldOn the day of the meeting; {@code happenedOn} is the day it is recorded, today where it is left out
     */
    record Minutes(
            CriticismForm form,
            LocalDate heldOn,
            String place,
            Integer members,
            Integer quorum,
            Integer present,
            Integer votesFor,
            Integer votesAgainst,
            Integer abstaining,
            String minutes,
            LocalDate happenedOn) {

        Meeting meeting() {
            return new Meeting(
                    form,
                    PlansApi.required("heldOn", heldOn),
                    place,
                    PlansApi.required("members", members),
                    PlansApi.required("quorum", quorum),
                    PlansApi.required("present", present),
                    PlansApi.required("votesFor", votesFor),
                    PlansApi.required("votesAgainst", votesAgainst),
                    PlansApi.required("abstaining", abstaining),
                    minutes);
        }
    }

    private static final String KEY = "Idempotency-Key";

    private final CriticismDesk desk;

    CriticismDraftsApi(CriticismDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/recommendations")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> draft(
            @PathVariable String id, @RequestBody Draft body, @RequestHeader(name = KEY, required = false) String key) {
        var sent = write(id, null, body, key);
        var answer = new LinkedHashMap<String, Object>();
        draftedBy(id, sent).ifPresent(drafted -> answer.put("recommendation", drafted.number()));
        answer.put("events", sent.events());
        return answer;
    }

    @PutMapping("/recommendations/{number}")
    Map<String, List<Long>> reword(
            @PathVariable String id,
            @PathVariable int number,
            @RequestBody Draft body,
            @RequestHeader(name = KEY, required = false) String key) {
        return Map.of("events", write(id, number, body, key).events());
    }

    @DeleteMapping("/recommendations/{number}")
    Map<String, List<Long>> drop(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(required = false) LocalDate happenedOn,
            @RequestHeader(name = KEY, required = false) String key) {
        var sent = desk.send(
                id, key, happenedOn, (criticism, plan, day) -> new DropRecommendation(criticism, plan, number, day));
        return Map.of("events", sent.events());
    }

    @PostMapping("/meetings")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, List<Long>> meet(
            @PathVariable String id,
            @RequestBody Minutes body,
            @RequestHeader(name = KEY, required = false) String key) {
        var sent = desk.send(
                id,
                key,
                body.happenedOn(),
                (criticism, plan, day) -> new RecordMeeting(criticism, plan, body.meeting(), day));
        return Map.of("events", sent.events());
    }

    private Sent write(String id, Integer number, Draft body, String key) {
        var area = body.area() == null || body.area().isNull()
                ? null
                : GivenArea.toWkt(body.area().toString()).orElse(null);
        return desk.send(
                id,
                key,
                body.happenedOn(),
                (criticism, plan, day) -> new DraftRecommendation(
                        criticism, plan, number, body.heading(), body.text(), body.section(), area, day));
    }

    private Optional<FollowedRecommendation> draftedBy(String id, Sent sent) {
        return desk.criticism(id).recommendations().stream()
                .filter(drafted -> sent.events().contains(drafted.draftedNumber()))
                .findFirst();
    }
}
