package vn.planledger.web.confirm;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.planledger.command.plan.PlanId;
import vn.planledger.happening.Happening;
import vn.planledger.happening.HappeningText;
import vn.planledger.happening.Happenings;
import vn.planledger.query.audit.EventRow;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.register.PlanRow;
import vn.planledger.web.Words;

/**
 * What an event says, as far as everybody may read it: what the public is told of anyway, decisions with their signatory, and
 * of an opinion that it came, never who gave it or what it says. All else is confirmed without words.
 */
@Component
class PublicFacts {

    private static final JsonMapper JSON = new JsonMapper();

    private final PlanRegister register;
    private final HappeningText happenings;
    private final MessageSource messages;
    private final Words words;

    PublicFacts(PlanRegister register, HappeningText happenings, MessageSource messages, Words words) {
        this.register = register;
        this.happenings = happenings;
        this.messages = messages;
        this.words = words;
    }

    /** One sentence; empty where the event is not for the public. */
    Optional<String> of(EventRow event, Locale in) {
        var payload = JSON.readTree(event.payload());
        return switch (event.type()) {
            case "plan.phase-approved" -> Optional.of(approved(payload, in));
            case "opinion.opinion-submitted" -> Optional.of(received(payload, in));
            default -> told(event, payload, in);
        };
    }

    private String approved(JsonNode payload, Locale in) {
        return message(
                "confirm.approved",
                in,
                plan(payload),
                words.of("Phase", text(payload, "phase"), in),
                text(payload, "decisionNumber"),
                day(payload),
                text(payload, "signatory"),
                text(payload, "capacity"));
    }

    private String received(JsonNode payload, Locale in) {
        return message(
                "confirm.received",
                in,
                plan(payload),
                day(payload),
                words.of("ConsultedGroup", text(payload, "group"), in),
                words.of("Channel", text(payload, "channel"), in));
    }

    private Optional<String> told(EventRow event, JsonNode payload, Locale in) {
        if (!Happenings.tells(event.type()) || !payload.hasNonNull("plan")) {
            return Optional.empty();
        }
        var happening = new Happening(event.number(), event.type(), text(payload, "plan"), payload, event.recordedAt());
        return Optional.of(happenings.tell(happening, in).sentence());
    }

    private String plan(JsonNode payload) {
        var id = text(payload, "plan");
        return register.byId(new PlanId(id)).map(PlanRow::title).orElse(id);
    }

    private String day(JsonNode payload) {
        return words.isoDay(text(payload, "happenedOn"));
    }

    private static String text(JsonNode payload, String field) {
        return payload.hasNonNull(field) ? payload.get(field).asString() : "—";
    }

    private String message(String key, Locale in, Object... values) {
        return messages.getMessage(key, values, in);
    }
}
