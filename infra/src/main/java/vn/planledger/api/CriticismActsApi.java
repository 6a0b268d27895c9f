package vn.planledger.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.criticism.CriticismCommand.JudgeReply;
import vn.planledger.command.criticism.CriticismCommand.ReleaseCriticism;
import vn.planledger.command.criticism.CriticismCommand.ReplyToRecommendation;
import vn.planledger.command.criticism.CriticismCommand.ReportCriticism;
import vn.planledger.command.criticism.CriticismCommand.SubmitCriticism;
import vn.planledger.command.criticism.CriticismForm;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.edge.CriticismDesk;

/** What is signed, sent, replied to, judged and reported. Each day is today where it is left out. */
@RestController
@RequestMapping("/api/criticisms/{id}")
class CriticismActsApi {

    /**
     * @param number of the document, such as {@code 12/MTTQ-BTT}, or its series alone
     * @param conclusion the criticism as a whole
     */
    record Release(CriticismForm form, String number, String signatory, String conclusion, LocalDate happenedOn) {}

    record Submission(LocalDate happenedOn) {}

    /**
     * @param change what was changed in the draft, or null
     * @param version of the draft in which it was changed, or null
     */
    record GivenReply(AnswerResult result, String reason, String change, String version, LocalDate happenedOn) {}

    /** @param reason must be given where the Front is not satisfied */
    record GivenJudgement(Boolean satisfied, String reason, LocalDate happenedOn) {}

    /** @param document number and symbol of the report */
    record GivenReport(String document, LocalDate happenedOn) {}

    private static final String KEY = "Idempotency-Key";

    private final CriticismDesk desk;

    CriticismActsApi(CriticismDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/release")
    Map<String, List<Long>> release(
            @PathVariable String id,
            @RequestBody Release body,
            @RequestHeader(name = KEY, required = false) String key) {
        return send(
                id,
                key,
                body.happenedOn(),
                (criticism, plan, day) -> new ReleaseCriticism(
                        criticism, plan, body.form(), body.number(), body.signatory(), body.conclusion(), day));
    }

    @PostMapping("/submission")
    Map<String, List<Long>> submit(
            @PathVariable String id,
            @RequestBody(required = false) Submission body,
            @RequestHeader(name = KEY, required = false) String key) {
        return send(id, key, body == null ? null : body.happenedOn(), SubmitCriticism::new);
    }

    @PostMapping("/recommendations/{number}/replies")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, List<Long>> reply(
            @PathVariable String id,
            @PathVariable int number,
            @RequestBody GivenReply body,
            @RequestHeader(name = KEY, required = false) String key) {
        return send(
                id,
                key,
                body.happenedOn(),
                (criticism, plan, day) -> new ReplyToRecommendation(
                        criticism, plan, number, body.result(), body.reason(), body.change(), body.version(), day));
    }

    @PostMapping("/recommendations/{number}/judgements")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, List<Long>> judge(
            @PathVariable String id,
            @PathVariable int number,
            @RequestBody GivenJudgement body,
            @RequestHeader(name = KEY, required = false) String key) {
        return send(
                id,
                key,
                body.happenedOn(),
                (criticism, plan, day) -> new JudgeReply(
                        criticism, plan, number, PlansApi.required("satisfied", body.satisfied()), body.reason(), day));
    }

    @PostMapping("/report")
    Map<String, List<Long>> report(
            @PathVariable String id,
            @RequestBody GivenReport body,
            @RequestHeader(name = KEY, required = false) String key) {
        return send(
                id,
                key,
                body.happenedOn(),
                (criticism, plan, day) -> new ReportCriticism(criticism, plan, body.document(), day));
    }

    private Map<String, List<Long>> send(String id, String key, LocalDate happenedOn, CriticismDesk.Act act) {
        return Map.of("events", desk.send(id, key, happenedOn, act).events());
    }
}
