package vn.planledger.desk.export;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Refusal;
import vn.planledger.desk.EventSentence;
import vn.planledger.desk.SearchQuestion;
import vn.planledger.edge.PublicAddress;
import vn.planledger.query.audit.EventSearch;
import vn.planledger.security.CurrentActor;
import vn.planledger.synopsis.SynopsisExport;
import vn.planledger.synopsis.SynopsisExports;
import vn.planledger.synopsis.SynopsisWords;

/** Exports of what was searched for in the record; each is seen by who started it alone. */
@Component
public final class RecordExports {

    private final EventSearch events;
    private final EventSentence sentence;
    private final SynopsisExports exports;
    private final CurrentActor actor;
    private final PublicAddress address;
    private final MessageSource messages;
    private final Clock clock;

    RecordExports(
            EventSearch events,
            EventSentence sentence,
            SynopsisExports exports,
            CurrentActor actor,
            PublicAddress address,
            MessageSource messages,
            Clock clock) {
        this.events = events;
        this.sentence = sentence;
        this.exports = exports;
        this.actor = actor;
        this.address = address;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param asked the parameters of {@link SearchQuestion}
     * @param attempt names the attempt: sent twice, it is one export; null for a new one
     * @return the id of the export
     * @throws Refusal {@code synopsis.busy}, and those of {@link SearchQuestion#filter}
     */
    public String start(RecordFormat format, Map<String, String> asked, Locale locale, String attempt) {
        var me = actor.get();
        var question = new LinkedHashMap<>(asked);
        question.keySet().retainAll(SearchQuestion.NAMES);
        var list =
                new EventList(events.seenBy(me.role()), SearchQuestion.filter(question), events.lastNumber(), question);
        var cells = new EventCells(sentence, messages, locale);
        var head = new RecordHead(messages, locale, address, me.name(), clock.instant());
        var work = new RecordWork(format, list, cells, head, new SynopsisWords(messages, locale));
        return exports.start(work, new SynopsisExports.Attempt(me.id(), question.toString(), attempt));
    }

    /** @throws Refusal {@code synopsis.export-unknown} */
    public SynopsisExport find(String id) {
        return exports.find(id, actor.get().id()).orElseThrow(() -> unknown(id));
    }

    /** @throws Refusal {@code synopsis.export-unknown} */
    public void cancel(String id) {
        find(id);
        exports.cancel(id, actor.get().id());
    }

    /** @throws Refusal {@code synopsis.export-unknown}, also while it is not finished */
    public Path file(String id) {
        return exports.file(id, actor.get().id()).orElseThrow(() -> unknown(id));
    }

    private static Refusal unknown(String id) {
        return Refusal.notFound("synopsis.export-unknown", id);
    }
}
