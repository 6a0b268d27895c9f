package vn.planledger.query.planpage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import vn.planledger.command.plan.PlanId;
import vn.planledger.query.shared.RowFormat;

/** What happened to a plan, its consultations and the opinions on it, in the order of the record. */
public final class PlanHistory {

    static final String COLLECTION = "history";

    private final MongoCollection<Document> rows;

    public PlanHistory(MongoDatabase database) {
        this.rows = database.getCollection(COLLECTION);
    }

    /**
     * Events after a number, oldest first.
     *
     * @param after 0 to begin with the first
     */
    public List<HistoryEntry> of(PlanId plan, long after, int limit) {
        return read(rows.find(and(eq("plan", plan.value()), gt("number", after)))
                .sort(ascending("number"))
                .limit(Math.max(1, limit)));
    }

    /** The newest events, newest first. */
    public List<HistoryEntry> latest(PlanId plan, int limit) {
        return read(
                rows.find(eq("plan", plan.value())).sort(descending("number")).limit(Math.max(1, limit)));
    }

    public long count(PlanId plan) {
        return rows.countDocuments(eq("plan", plan.value()));
    }

    private static List<HistoryEntry> read(FindIterable<Document> found) {
        var entries = new ArrayList<HistoryEntry>();
        found.forEach(row -> entries.add(RowFormat.read(row, HistoryEntry.class)));
        return List.copyOf(entries);
    }
}
