package vn.planledger.api;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.shared.Refusal;
import vn.planledger.desk.SearchQuestion;
import vn.planledger.query.audit.EventSearch;
import vn.planledger.query.ledger.Ledger;
import vn.planledger.reconcile.PlanConformance;
import vn.planledger.reconcile.Reconciliation;
import vn.planledger.reconcile.ViewFingerprints;
import vn.planledger.security.CurrentActor;

/** The record itself, for the inspector. */
@RestController
@RequestMapping("/api/audit")
class AuditApi {

    private final EventSearch events;
    private final Reconciliation reconciliation;
    private final ViewFingerprints views;
    private final PlanConformance conformance;
    private final CurrentActor reader;
    private final Ledger ledger;

    AuditApi(
            EventSearch events,
            Reconciliation reconciliation,
            ViewFingerprints views,
            PlanConformance conformance,
            CurrentActor reader,
            Ledger recordLedger) {
        this.events = events;
        this.reconciliation = reconciliation;
        this.views = views;
        this.conformance = conformance;
        this.reader = reader;
        this.ledger = recordLedger;
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

    /** @throws Refusal {@code audit.no-event} */
    @GetMapping("/events/{number}")
    AuditedEvent event(@PathVariable long number) {
        return events.seenBy(reader.get().role())
                .byNumber(number)
                .map(AuditedEvent::of)
                .orElseThrow(() -> Refusal.notFound("audit.no-event", number));
    }

    /** @throws Refusal {@code audit.no-event}, {@code audit.not-sealed} */
    @GetMapping("/events/{number}/proof")
    EventProof proof(@PathVariable long number) {
        return events.seenBy(reader.get().role())
                .byNumber(number)
                .map(event -> EventProof.of(event, ledger))
                .orElseThrow(() -> Refusal.notFound("audit.no-event", number));
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
