package vn.planledger.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
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
import tools.jackson.databind.JsonNode;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.Topic;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.Comment;
import vn.planledger.edge.Commenting;
import vn.planledger.edge.LegalToday;
import vn.planledger.edge.OpinionReceipt;
import vn.planledger.edge.PersonalData;
import vn.planledger.edge.SynopsisAccess;
import vn.planledger.flood.FloodGate;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.shared.Page;

/** Rounds of consultation and the opinions given in them. */
@RestController
@RequestMapping("/api/consultations")
class ConsultationsApi {

    /**
     * @param points separate points, each to be answered; none means the whole text is one point
     * @param area GeoJSON point, line or polygon in WGS 84
     * @param body the invited body it is given for, of several that the sender belongs to
     */
    record GivenOpinion(
            String text,
            List<String> points,
            Set<Topic> topics,
            String section,
            JsonNode area,
            String name,
            String contact,
            Boolean publishName,
            String body) {

        Comment comment() {
            var place = area == null || area.isNull() ? null : area.toString();
            return new Comment(text, points, topics, section, place, name, contact, Boolean.TRUE.equals(publishName));
        }
    }

    /** @param events numbers of what was recorded */
    record TakenOpinion(String id, List<Long> events, OpinionReceipt receipt) {}

    private final Consultations consultations;
    private final Commenting commenting;
    private final SynopsisAccess access;
    private final PersonalData persons;
    private final FloodGate floodGate;
    private final LegalToday today;

    ConsultationsApi(
            Consultations consultations,
            Commenting commenting,
            SynopsisAccess access,
            PersonalData persons,
            FloodGate floodGate,
            LegalToday today) {
        this.consultations = consultations;
        this.commenting = commenting;
        this.access = access;
        this.persons = persons;
        this.floodGate = floodGate;
        this.today = today;
    }

    /** @param open only the rounds in which somebody may give an opinion today */
    @GetMapping
    Page<Consultation> all(
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        if (!open) {
            return consultations.all(page, size);
        }
        var rounds = consultations.openOn(today.get());
        return new Page<>(rounds, 0, Math.max(1, rounds.size()), rounds.size());
    }

    @GetMapping("/{id}")
    Consultation consultation(@PathVariable String id) {
        return consultations
                .byId(new ConsultationId(id))
                .orElseThrow(() -> Refusal.notFound("consultation.unknown", id));
    }

    /** Opinions as they were given for those who work with the plan, public copies for others. */
    @GetMapping("/{id}/opinions")
    Page<? extends Record> opinions(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var round = consultation(id);
        var found = consultations.opinions(new ConsultationId(round.id()), page, size);
        if (access.readsOpinions(new PlanId(round.plan()))) {
            return found;
        }
        var copies = found.items().stream()
                .map(opinion -> persons.publicCopy(opinion).answeredBy(round.publishedOn()))
                .toList();
        return new Page<>(copies, found.page(), found.size(), found.total());
    }

    @PostMapping("/{id}/opinions")
    @ResponseStatus(HttpStatus.CREATED)
    TakenOpinion give(
            @PathVariable String id,
            @RequestBody GivenOpinion body,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            HttpServletRequest request) {
        floodGate.mustPass("opinion", request.getRemoteAddr(), id);
        var given = commenting.give(new ConsultationId(id), body.comment(), body.body(), key);
        return new TakenOpinion(given.opinion(), given.sent().events(), given.receipt());
    }
}
