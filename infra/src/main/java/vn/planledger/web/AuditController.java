package vn.planledger.web;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.planledger.command.EventNames;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.desk.SearchQuestion;
import vn.planledger.desk.export.RecordFormat;
import vn.planledger.query.audit.EventRow;
import vn.planledger.query.audit.EventSearch;
import vn.planledger.query.audit.Secrecy;
import vn.planledger.query.ledger.entry.EventEntry;
import vn.planledger.query.ledger.tree.MerkleHash;
import vn.planledger.security.CurrentActor;

/** The inspector's list: events as the record holds them, in its own order. */
@Controller
class AuditController {

    /** An event as a sentence, with what its JSON says and the hash that proves it. */
    record Line(EventRow row, RecordedFacts facts, String sentence) {

        /** What the ledger's tree holds of it, lower-case hex. */
        public String leaf() {
            return HexFormat.of().formatHex(MerkleHash.leaf(EventEntry.of(row)));
        }
    }

    private static final int ROWS = 50;

    private final EventSearch events;
    private final HistorySentence sentence;
    private final CurrentActor actor;
    private final FormProblem.Writer problems;

    AuditController(EventSearch events, HistorySentence sentence, CurrentActor actor, FormProblem.Writer problems) {
        this.events = events;
        this.sentence = sentence;
        this.actor = actor;
        this.problems = problems;
    }

    @GetMapping("/audit")
    String audit(@RequestParam Map<String, String> asked, Locale locale, Model model) {
        var after = after(asked);
        var visible = events.seenBy(actor.get().role());
        var newest = events.lastNumber();
        var found = found(visible, after, asked, locale, model);
        model.addAttribute("asked", asked)
                .addAttribute("after", after)
                .addAttribute("types", types())
                .addAttribute("roles", Role.values())
                .addAttribute("questions", SearchQuestion.NAMES)
                .addAttribute("formats", RecordFormat.values())
                .addAttribute("attempt", UUID.randomUUID().toString())
                .addAttribute("lines", lines(found, locale))
                .addAttribute("newest", newest)
                .addAttribute("first", link(asked, 0))
                .addAttribute("last", link(asked, Math.max(0, newest - ROWS)))
                .addAttribute("next", found.size() < ROWS ? null : link(asked, lastOf(found)));
        return "audit";
    }

    /** Nothing where the question cannot be read; the page then says what is wrong with it. */
    private List<EventRow> found(
            EventSearch visible, long after, Map<String, String> asked, Locale locale, Model model) {
        try {
            return visible.search(after, ROWS, SearchQuestion.filter(asked));
        } catch (Refusal refused) {
            model.addAttribute("problem", problems.of(refused, locale));
            return List.of();
        }
    }

    /** What this reader may not find is not offered either. */
    private List<String> types() {
        return EventNames.all().keySet().stream()
                .filter(type -> Secrecy.mayRead(actor.get().role(), type))
                .toList();
    }

    private List<Line> lines(List<EventRow> found, Locale locale) {
        return found.stream()
                .map(row -> new Line(row, RecordedFacts.of(row), sentence.of(row, locale)))
                .toList();
    }

    private static long lastOf(List<EventRow> found) {
        return found.get(found.size() - 1).number();
    }

    private static long after(Map<String, String> asked) {
        return Given.text(asked.get("after"))
                .filter(text -> text.matches("\\d{1,15}"))
                .map(Long::valueOf)
                .orElse(0L);
    }

    private static String link(Map<String, String> asked, long after) {
        var link = Links.to("/audit");
        SearchQuestion.NAMES.forEach(
                name -> link.with(name, Given.text(asked.get(name)).orElse(null)));
        return link.with("after", after).toString();
    }
}
