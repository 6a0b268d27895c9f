package vn.planledger.query.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.planledger.query.shared.RowFormat;
import vn.planledger.query.shared.Slice;

/** The open steps of all, by the body that owes them. */
public final class BodyLoads {

    private static final int SOON_DAYS = 7;

    private static final Comparator<BodyLoad> WORST_FIRST = Comparator.comparingLong(BodyLoad::overdue)
            .thenComparingLong(BodyLoad::open)
            .reversed()
            .thenComparing(BodyLoad::body);

    private final MongoCollection<Document> open;

    public BodyLoads(MongoDatabase database) {
        this.open = database.getCollection(Worklist.COLLECTION);
    }

    /** Bodies with open steps, opened in the slice's year; the one with the most overdue first. */
    public List<BodyLoad> of(Slice slice, LocalDate today) {
        var byBody = new TreeMap<String, List<WorklistEntry>>();
        open.find(query(slice)).sort(ascending("_id")).forEach(row -> {
            var entry = RowFormat.read(row, WorklistEntry.class);
            if (slice.within(entry.openedOn())) {
                byBody.computeIfAbsent(entry.organisation(), body -> new ArrayList<>())
                        .add(entry);
            }
        });
        return byBody.entrySet().stream()
                .map(body -> load(body.getKey(), body.getValue(), today))
                .sorted(WORST_FIRST)
                .toList();
    }

    private static BodyLoad load(String body, List<WorklistEntry> owed, LocalDate today) {
        Predicate<WorklistEntry> overdue = entry -> entry.overdueOn(today);
        var waiting = owed.stream().filter(overdue.negate()).toList();
        var soon = count(waiting, entry -> entry.dueOn() != null && entry.daysLeft(today) < SOON_DAYS);
        var unlimited = count(waiting, entry -> entry.dueOn() == null);
        var longest = owed.stream()
                .filter(overdue)
                .map(entry -> entry.daysLeft(today))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(days -> -days)
                .orElse(null);
        return new BodyLoad(body, count(owed, overdue), soon, waiting.size() - soon - unlimited, unlimited, longest);
    }

    private static long count(List<WorklistEntry> entries, Predicate<WorklistEntry> which) {
        return entries.stream().filter(which).count();
    }

    private static Bson query(Slice slice) {
        var conditions = new ArrayList<Bson>();
        if (slice.unit() != null) {
            conditions.add(eq("unit", slice.unit()));
        }
        if (slice.kind() != null) {
            conditions.add(eq("kind", slice.kind().name()));
        }
        if (slice.body() != null) {
            conditions.add(eq("organisation", slice.body()));
        }
        return conditions.isEmpty() ? empty() : and(conditions);
    }
}
