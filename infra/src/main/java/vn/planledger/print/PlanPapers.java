package vn.planledger.print;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.planpage.PlanPage;
import vn.planledger.query.planpage.PlanPages;
import vn.planledger.synopsis.pdf.PrintedPaper;
import vn.planledger.web.Words;

/** The papers of plans: the sheet of a plan up to its newest event, and each of its decisions. */
@Component
public class PlanPapers {

    private final PlanPages plans;
    private final PlanHead head;
    private final ProcedureParts procedure;
    private final DossierParts dossier;
    private final HistoryPart history;
    private final Decisions decisions;
    private final PaperMaker maker;
    private final Words words;

    PlanPapers(
            PlanPages plans,
            PlanHead head,
            ProcedureParts procedure,
            DossierParts dossier,
            HistoryPart history,
            Decisions decisions,
            PaperMaker maker,
            Words words) {
        this.plans = plans;
        this.head = head;
        this.procedure = procedure;
        this.dossier = dossier;
        this.history = history;
        this.decisions = decisions;
        this.maker = maker;
        this.words = words;
    }

    /**
     * All that the plan's page shows to those who work with it; of a very long history the newest events.
     *
     * @throws Refusal {@code plan.unknown}
     */
    public Paper sheet(String id, Locale locale) {
        var plan = find(id);
        var link = maker.address("/plans/" + id);
        var facts = maker.stamped(head.facts(plan), link);
        var parts = Stream.of(
                        procedure.of(plan).stream(),
                        dossier.of(plan).stream(),
                        Stream.of(history.of(new PlanId(id), HistoryPart.MOST, locale)))
                .flatMap(part -> part)
                .toList();
        var title = words.text("paper.plan.title", plan.header().title());
        return maker.make("paper.file.plan", id, new PrintedPaper(title, facts, link, parts), locale);
    }

    /**
     * @param number of the event of the decision
     * @throws Refusal {@code plan.unknown}, {@code decision.unknown}
     */
    public Paper decision(String id, String number, Locale locale) {
        return decision(find(id), number, locale);
    }

    /**
     * The same for everybody.
     *
     * @throws Refusal {@code plan.not-published} for whatever is not public, {@code decision.unknown}
     */
    public Paper publishedDecision(String id, String number, Locale locale) {
        var plan = plans.byId(new PlanId(id))
                .filter(found -> found.publication() != null)
                .orElseThrow(() -> Refusal.notFound("plan.not-published", id));
        return decision(plan, number, locale);
    }

    private Paper decision(PlanPage plan, String number, Locale locale) {
        var approval = plan.approvals().stream()
                .filter(each -> String.valueOf(each.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("decision.unknown", number));
        var paper = decisions.paper(plan, head.places(plan), approval);
        return maker.make("paper.file.decision", number, paper, locale);
    }

    private PlanPage find(String id) {
        return plans.byId(new PlanId(id)).orElseThrow(() -> Refusal.notFound("plan.unknown", id));
    }
}
