package vn.planledger.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.query.planpage.HistoryEntry;
import vn.planledger.query.planpage.PlanHistory;
import vn.planledger.query.planpage.PlanPages;
import vn.planledger.web.HistorySentence;

/** What happened to a plan, as sentences. */
@RestController
class HistoryApi {

    private static final int MAX = 1_000;

    /** @param name null for a citizen, whose name is not shown in a plan's history */
    record Who(String name, String organisation, Role role) {}

    /**
     * One event.
     *
     * @param happenedAt legal date
     * @param dateBasis whether that date was stated, documented or assumed; null where the event does not say
     */
    record HistoryLine(
            long number,
            String type,
            LocalDate happenedAt,
            DateBasis dateBasis,
            Instant recordedAt,
            Who actor,
            String sentence) {}

    private final PlanPages pages;
    private final PlanHistory history;
    private final HistorySentence sentences;

    HistoryApi(PlanPages pages, PlanHistory history, HistorySentence sentences) {
        this.pages = pages;
        this.history = history;
        this.sentences = sentences;
    }

    @GetMapping("/api/plans/{id}/history")
    List<HistoryLine> history(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "1000") int limit,
            Locale locale) {
        var plan = new PlanId(id);
        pages.byId(plan).orElseThrow(() -> Refusal.notFound("plan.unknown", id));
        return history.of(plan, after, Math.min(limit, MAX)).stream()
                .map(entry -> line(entry, locale))
                .toList();
    }

    private HistoryLine line(HistoryEntry entry, Locale locale) {
        return new HistoryLine(
                entry.number(),
                entry.type(),
                entry.happenedOn(),
                entry.dateBasis(),
                entry.recordedAt(),
                new Who(entry.actorName(), entry.organisation(), entry.role()),
                sentences.of(entry, locale));
    }
}
