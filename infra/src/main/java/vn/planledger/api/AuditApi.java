package vn.planledger.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.desk.SearchQuestion;
import vn.planledger.query.audit.EventRow;
import vn.planledger.query.audit.EventSearch;
import vn.planledger.reconcile.PlanConformance;
import vn.planledger.reconcile.Reconciliation;
import vn.planledger.reconcile.ViewFingerprints;
import vn.planledger.security.CurrentActor;

/** The record itself, for the inspector. */
@RestController
@RequestMapping("/api/audit")
class AuditApi {

    /**
     * An event as the record holds it.
     *
     * @param payload the stored JSON text, unchanged
     * @param metadata the stored JSON text, unchanged
     */
    record AuditedEvent(
            long number,
            String stream,
            long sequence,
            String type,
            String revision,
            @JsonRawValue String payload,
            @JsonRawValue String metadata,
            Instant recordedAt) {

        static AuditedEvent of(EventRow row) {
            return new AuditedEvent(
                    row.number(),
                    row.stream(),
                    row.sequence(),
                    row.type(),
                    row.revision(),
                    row.payload(),
                    row.metadata(),
                    row.recordedAt());
        }
    }

    private final EventSearch events;
    private final Reconciliation reconciliation;
    private final ViewFingerprints views;
    private final PlanConformance conformance;
    private final CurrentActor reader;

    AuditApi(
            EventSearch events,
            Reconciliation reconciliation,
            ViewFingerprints views,
            PlanConformance conformance,
            CurrentActor reader) {
        this.events = events;
        this.reconciliation = reconciliation;
        this.views = views;
        this.conformance = conformance;
        this.reader = reader;
    }

    /** @param asked what to look for: the parameters of {@link SearchQuestion} */
    @GetMapping("/events")
    List<AuditedEvent> events(
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam Map<String, String> asked) {
        return events.seenBy(reader.get().role()).search(after, limit, SearchQuestion.filter(asked)).stream()
                .map(AuditedEvent::of)
                .toList();
    }

    /** Fingerprints of the views: the same record gives the same, however often they are rebuilt. */
    @GetMapping("/views")
    ViewFingerprints.Fingerprints views() {
        return views.take();
    }

    @GetMapping("/reconcile")
    Reconciliation.Report reconcile() {
        return reconciliation.report();
    }

    /** The record of a plan compared with the diagrams that the plan is pinned to. */
    @GetMapping("/plans/{plan}/conformance")
    PlanConformance.Report conformance(@PathVariable String plan) {
        return conformance.check(plan);
    }
}
