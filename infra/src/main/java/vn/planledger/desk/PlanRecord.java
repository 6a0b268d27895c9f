package vn.planledger.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.planledger.command.shared.RecordedEvent;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.command.shared.Sender;
import vn.planledger.query.audit.EventFilter;
import vn.planledger.query.audit.EventRow;
import vn.planledger.query.audit.EventSearch;
import vn.planledger.query.audit.TimeRange;
import vn.planledger.record.EventJson;

/** Events of plans and of bodies as objects, read from the record itself and from no view. */
@Component
public final class PlanRecord {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final EventSearch events;
    private final EventJson json = EventJson.create();
    private final JsonMapper metadata = new JsonMapper();

    PlanRecord(EventSearch events) {
        this.events = events;
    }

    /**
     * The event that a plan begins with.
     *
     * @throws Refusal {@code plan.unknown} where the record has nothing of it
     */
    public EventRow first(String plan) {
        return unsecret().search(0, 1, EventFilter.ofPlan(plan)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("plan.unknown", plan));
    }

    /** The events of a plan within a time; none where it has none there. */
    public List<EventRow> within(String plan, TimeRange when) {
        return unsecret()
                .all(EventFilter.ofPlan(plan).within(when), Long.MAX_VALUE)
                .toList();
    }

    /** The events of some types of a plan, read. */
    public List<KnownEvent> known(String plan, Collection<String> types) {
        return unsecret().ofPlan(plan, types).stream().map(this::known).toList();
    }

    /** Registrations of plans after a number, in the order of the record. */
    public List<EventRow> registrations(long after, int limit) {
        return unsecret().search(after, limit, new EventFilter(null, null, "plan.plan-registered"));
    }

    /** The events of one type, read, in the order of the record. */
    public Stream<KnownEvent> ofType(String type) {
        return unsecret().all(new EventFilter(null, null, type), Long.MAX_VALUE).map(this::known);
    }

    /** What the inspectorate does about a plan is none of the plan's own history, whoever reads it. */
    private EventSearch unsecret() {
        return events.seenBy(Role.ADMIN);
    }

    /** A row as the event it stores. */
    public KnownEvent known(EventRow row) {
        var stored = new SimpleSerializedObject<>(row.payload(), String.class, row.type(), row.revision());
        RecordedEvent event = json.deserialize(stored);
        var by = Sender.from(metadata.readValue(row.metadata(), MAP)).actor();
        return new KnownEvent(row.number(), row.recordedAt(), event, by);
    }
}
