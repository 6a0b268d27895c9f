package vn.planledger.desk.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.planledger.query.audit.EventFilter;
import vn.planledger.query.audit.EventRow;
import vn.planledger.query.audit.EventSearch;

/**
 * The events of an export: what matches and may be seen, up to a number, so that it is the same however long it takes.
 *
 * @param asked the question as it was put, for whoever reads the export
 */
record EventList(EventSearch events, EventFilter filter, long until, Map<String, String> asked) {

    Stream<EventRow> rows() {
        return events.all(filter, until);
    }

    long size() {
        return events.count(filter, until);
    }

    /** The newest of them. */
    Optional<EventRow> newest() {
        return events.newest(filter, until);
    }

    /** The question in one line per condition. */
    List<String> question() {
        return asked.entrySet().stream()
                .filter(each -> !each.getValue().isBlank())
                .map(each -> each.getKey() + " = " + each.getValue())
                .toList();
    }
}
