package vn.planledger.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.planledger.command.plan.PinnedModel;
import vn.planledger.query.audit.EventRow;

/**
 * What the events of a bundle name: the models a plan is pinned to, the documents with the number of the event that first
 * names each, and the notices of the calendar.
 */
record NamedInEvents(Set<PinnedModel> models, Map<String, Long> documents, List<Notice> notices) {

    /** A notice of the calendar and the event that recorded it. */
    record Notice(long number, JsonNode notice) {}

    private static final Set<String> PINNING = Set.of("plan.procedure-started", "plan.procedure-migrated");
    private static final Set<String> NAMING_MODELS =
            Set.of("plan.procedure-started", "plan.procedure-migrated", "plan.migration-proposed");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private static final Comparator<PinnedModel> ORDER =
            Comparator.comparing(PinnedModel::file).thenComparing(PinnedModel::sha256);

    static NamedInEvents of(List<EventRow> rows, JsonMapper json) {
        var named = new NamedInEvents(new TreeSet<>(ORDER), new TreeMap<>(), new ArrayList<>());
        rows.forEach(row -> named.read(row, json.readTree(row.payload())));
        return named;
    }

    private void read(EventRow row, JsonNode payload) {
        if (PINNING.contains(row.type())) {
            models(payload);
        }
        if (!NAMING_MODELS.contains(row.type())) {
            documents(row.number(), payload);
        }
        if (row.type().equals("calendar.notice-recorded")) {
            notices.add(new Notice(row.number(), payload.path("notice")));
        }
    }

    private void models(JsonNode node) {
        if (node.path("file").isString() && node.path("sha256").isString()) {
            models.add(new PinnedModel(
                    node.path("file").stringValue(), node.path("sha256").stringValue()));
        }
        node.forEach(this::models);
    }

    private void documents(long number, JsonNode node) {
        if (node.isString() && SHA_256.matcher(node.stringValue()).matches()) {
            documents.putIfAbsent(node.stringValue(), number);
        }
        node.forEach(inner -> documents(number, inner));
    }
}
