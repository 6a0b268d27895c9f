package vn.planledger.api;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.opinion.Channel;
import vn.planledger.command.opinion.Topic;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.Comment;
import vn.planledger.edge.Entering;
import vn.planledger.edge.Entry;
import vn.planledger.edge.OpinionReceipt;

/** Opinions from paper, e-mail and meetings, entered by a clerk with their scan. */
@RestController
@RequestMapping("/api/consultations/{id}/entries")
class EntriesApi {

    /**
     * @param body the agency or organisation it comes from; left out for a person
     * @param receivedOn the day it was received
     * @param area GeoJSON point, line or polygon in WGS 84
     * @param publishName whether its author agreed that the name is published
     */
    record EnteredOpinion(
            Channel channel,
            ConsultedGroup group,
            String body,
            LocalDate receivedOn,
            String text,
            List<String> points,
            Set<Topic> topics,
            String section,
            JsonNode area,
            String name,
            String contact,
            Boolean publishName) {

        Entry entry() {
            var place = area == null || area.isNull() ? null : area.toString();
            var comment =
                    new Comment(text, points, topics, section, place, name, contact, Boolean.TRUE.equals(publishName));
            return new Entry(channel, group, body, receivedOn, comment);
        }
    }

    /** @param events numbers of what was recorded */
    record TakenEntry(String id, List<Long> events, OpinionReceipt receipt) {}

    private final Entering entering;
    private final CommandDesk desk;

    EntriesApi(Entering entering, CommandDesk desk) {
        this.entering = entering;
        this.desk = desk;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    TakenEntry enter(
            @PathVariable String id,
            @RequestPart EnteredOpinion entry,
            @RequestPart(required = false) MultipartFile scan,
            @RequestHeader(name = "Idempotency-Key", required = false) String key)
            throws IOException {
        var entered = entering.enter(new ConsultationId(id), entry.entry(), scan, desk.commandId(key));
        return new TakenEntry(entered.opinion(), entered.sent().events(), entered.receipt());
    }
}
