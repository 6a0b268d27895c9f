package vn.planledger.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.stereotype.Component;
import vn.planledger.process.conformance.Conformance;
import vn.planledger.process.conformance.Deviation;
import vn.planledger.query.audit.EventFilter;
import vn.planledger.query.audit.EventRow;
import vn.planledger.query.audit.EventSearch;
import vn.planledger.record.EventJson;

/** Whether the record of a plan follows the diagrams that the plan is pinned to, read from the record itself. */
@Component
public class PlanConformance {

    /**
     * The first event that the diagrams do not allow.
     *
     * @param number of the event
     * @param element of the diagram that the event stands for
     * @param allowed steps that could be open there instead
     */
    public record Finding(long number, String type, String element, Set<String> allowed) {}

    /**
     * @param events how many events were checked
     * @param deviation null where there is none
     */
    public record Report(String plan, int events, Finding deviation) {}

    private final EventSearch events;
    private final Conformance conformance;
    private final EventJson json = EventJson.create();

    PlanConformance(EventSearch events, Conformance conformance) {
        this.events = events;
        this.conformance = conformance;
    }

    public Report check(String plan) {
        var rows = rows(plan);
        var deviation =
                conformance.firstDeviation(rows.stream().map(this::event).toList());
        return new Report(
                plan,
                rows.size(),
                deviation.map(found -> finding(rows.get(found.index()), found)).orElse(null));
    }

    private static Finding finding(EventRow row, Deviation found) {
        return new Finding(row.number(), row.type(), found.element(), found.allowed());
    }

    private List<EventRow> rows(String plan) {
        var rows = new ArrayList<EventRow>();
        var filter = new EventFilter(plan, null, null);
        var page = events.search(0, EventSearch.MAX_LIMIT, filter);
        while (!page.isEmpty()) {
            rows.addAll(page);
            page = events.search(rows.get(rows.size() - 1).number(), EventSearch.MAX_LIMIT, filter);
        }
        return rows;
    }

    private Object event(EventRow row) {
        return json.deserialize(new SimpleSerializedObject<>(row.payload(), String.class, row.type(), row.revision()));
    }
}
