package vn.planledger.desk.asof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.planledger.command.shared.RecordedEvent;
import vn.planledger.desk.KnownEvent;

/** Reads events into facts: each type by the reader registered for it, the others change nothing that is told here. */
final class Reading {

    /** What an event makes known. */
    @FunctionalInterface
    interface Reader<E> {
        void read(E event, KnownEvent known, Facts facts);
    }

    private final Map<Class<?>, Reader<RecordedEvent>> readers = new LinkedHashMap<>();

    private Reading() {}

    /** The facts after these events, in the order of the record. */
    static List<Fact> of(List<KnownEvent> events) {
        var reading = new Reading();
        PlanFacts.readBy(reading);
        StepFacts.readBy(reading);
        RoundFacts.readBy(reading);
        var facts = new Facts();
        events.forEach(known -> reading.read(known, facts));
        return facts.all();
    }

    <E extends RecordedEvent> Reading on(Class<E> type, Reader<E> reader) {
        readers.put(type, (event, known, facts) -> reader.read(type.cast(event), known, facts));
        return this;
    }

    private void read(KnownEvent known, Facts facts) {
        var reader = readers.get(known.event().getClass());
        if (reader != null) {
            reader.read(known.event(), known, facts);
        }
    }
}
