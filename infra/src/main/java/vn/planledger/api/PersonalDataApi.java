package vn.planledger.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.opinion.ReceiptCode;
import vn.planledger.command.personaldata.DataRequestKind;
import vn.planledger.command.personaldata.RefusalGround;
import vn.planledger.edge.personaldata.AuthorRequests;
import vn.planledger.edge.personaldata.DataCopy;
import vn.planledger.flood.FloodGate;
import vn.planledger.query.personaldata.DataRequest;
import vn.planledger.query.personaldata.DataRequestState;

/** What is held of the author of an opinion, and being forgotten, for whoever holds its receipt. */
@RestController
@RequestMapping("/api/receipts/{code}/personal-data")
class PersonalDataApi {

    /** @param risksAccepted that nobody can bring it back */
    record Erasure(boolean risksAccepted) {}

    /**
     * A request as its author may see it.
     *
     * @param answerBy last day of the first answer; null where the calendar did not reach so far
     * @param ground why it was refused, with the article that says so; null where it was not
     */
    record AskedAnswer(
            DataRequestKind kind,
            LocalDate askedOn,
            LocalDate answerBy,
            String article,
            boolean verified,
            DataRequestState state,
            LocalDate decidedOn,
            boolean late,
            RefusalGround ground,
            String groundArticle,
            String reason) {

        static AskedAnswer of(DataRequest asked) {
            return new AskedAnswer(
                    asked.kind(),
                    asked.askedOn(),
                    asked.answerBy(),
                    asked.article(),
                    asked.verified(),
                    asked.state(),
                    asked.decidedOn(),
                    asked.late(),
                    asked.ground(),
                    asked.groundArticle(),
                    asked.reason());
        }
    }

    private static final String KEY = "Idempotency-Key";

    private final AuthorRequests requests;
    private final FloodGate floodGate;

    PersonalDataApi(AuthorRequests requests, FloodGate floodGate) {
        this.requests = requests;
        this.floodGate = floodGate;
    }

    /** What was asked so far, oldest first. */
    @GetMapping
    List<AskedAnswer> asked(@PathVariable String code, HttpServletRequest request) {
        return answers(passed(code, request));
    }

    /** Asks for all that is held, and gives it; recorded once a day. */
    @PostMapping("/access")
    ResponseEntity<DataCopy> access(
            @PathVariable String code,
            @RequestHeader(name = KEY, required = false) String key,
            HttpServletRequest request) {
        var receipt = passed(code, request);
        requests.askAccess(receipt, key);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(requests.copy(receipt));
    }

    @PostMapping("/erasure")
    @ResponseStatus(HttpStatus.CREATED)
    List<AskedAnswer> erasure(
            @PathVariable String code,
            @RequestBody Erasure body,
            @RequestHeader(name = KEY, required = false) String key,
            HttpServletRequest request) {
        var receipt = passed(code, request);
        requests.askErasure(receipt, body.risksAccepted(), key);
        return answers(receipt);
    }

    private ReceiptCode passed(String code, HttpServletRequest request) {
        floodGate.mustPass("receipt", request.getRemoteAddr(), code);
        return new ReceiptCode(code);
    }

    private List<AskedAnswer> answers(ReceiptCode code) {
        return requests.of(code).stream().map(AskedAnswer::of).toList();
    }
}
