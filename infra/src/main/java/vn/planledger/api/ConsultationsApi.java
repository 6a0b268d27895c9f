package vn.planledger.api;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.CommandDesk;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.consultationpage.Opinion;
import vn.planledger.query.shared.Page;

/** Rounds of consultation and the opinions given in them. */
@RestController
@RequestMapping("/api/consultations/{id}")
class ConsultationsApi {

    /** @param points separate points, each to be answered; none means the whole text is one point */
    record GivenOpinion(String text, List<String> points) {}

    private final Consultations consultations;
    private final CommandDesk desk;

    ConsultationsApi(Consultations consultations, CommandDesk desk) {
        this.consultations = consultations;
        this.desk = desk;
    }

    @GetMapping
    Consultation consultation(@PathVariable String id) {
        return consultations
                .byId(new ConsultationId(id))
                .orElseThrow(() -> Refusal.notFound("consultation.unknown", id));
    }

    @GetMapping("/opinions")
    Page<Opinion> opinions(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return consultations.opinions(new ConsultationId(consultation(id).id()), page, size);
    }

    @PostMapping("/opinions")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> give(
            @PathVariable String id,
            @RequestBody GivenOpinion body,
            @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var commandId = desk.commandId(key);
        var opinion = CommandDesk.identityOf(commandId);
        var command = new SubmitOpinion(new OpinionId(opinion), new ConsultationId(id), body.text(), body.points());
        return Map.of("id", opinion, "events", desk.send(command, commandId).events());
    }
}
