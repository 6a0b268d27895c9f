package vn.planledger.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.planledger.command.EventNames;
import vn.planledger.query.audit.EventFilter;
import vn.planledger.query.audit.EventRow;
import vn.planledger.query.audit.EventSearch;
import vn.planledger.security.CurrentActor;

/** The inspector's list: events as the record holds them, in its own order. */
@Controller
class AuditController {

    /** An event as a sentence, with what its JSON says. */
    record Line(EventRow row, RecordedFacts facts, String sentence) {}

    private static final int ROWS = 50;

    private final EventSearch events;
    private final HistorySentence sentence;
    private final CurrentActor actor;

    AuditController(EventSearch events, HistorySentence sentence, CurrentActor actor) {
        this.events = events;
        this.sentence = sentence;
        this.actor = actor;
    }

    @GetMapping("/audit")
    String audit(@RequestParam Map<String, String> asked, Locale locale, Model model) {
        var filter = new EventFilter(given(asked, "plan"), given(asked, "actor"), given(asked, "type"));
        var after = after(asked);
        var found = events.seenBy(actor.get().role()).search(after, ROWS, filter);
        var newest = events.lastNumber();
        model.addAttribute("filter", filter)
                .addAttribute("after", after)
                .addAttribute("types", EventNames.all().keySet())
                .addAttribute("lines", lines(found, locale))
                .addAttribute("newest", newest)
                .addAttribute("first", link(filter, 0))
                .addAttribute("last", link(filter, Math.max(0, newest - ROWS)))
                .addAttribute("next", found.size() < ROWS ? null : link(filter, lastOf(found)));
        return "audit";
    }

    private List<Line> lines(List<EventRow> found, Locale locale) {
        return found.stream()
                .map(row -> new Line(row, RecordedFacts.of(row), sentence.of(row, locale)))
                .toList();
    }

    private static long lastOf(List<EventRow> found) {
        return found.get(found.size() - 1).number();
    }

    private static String given(Map<String, String> asked, String name) {
        return Given.text(asked.get(name)).orElse(null);
    }

    private static long after(Map<String, String> asked) {
        return Given.text(asked.get("after"))
                .filter(text -> text.matches("\\d{1,15}"))
                .map(Long::valueOf)
                .orElse(0L);
    }

    private static String link(EventFilter filter, long after) {
        return Links.to("/audit")
                .with("plan", filter.plan())
                .with("actor", filter.actor())
                .with("type", filter.type())
                .with("after", after)
                .toString();
    }
}
