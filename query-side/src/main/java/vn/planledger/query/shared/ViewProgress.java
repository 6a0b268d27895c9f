package vn.planledger.query.shared;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** How far the views have followed the record: "updated to event N at T" on every projected page. */
public final class ViewProgress {

    static final String COLLECTION = "progress";

    private static final long PAUSE_MILLIS = 10;

    private final MongoCollection<Document> rows;
    private final List<String> groups;

    /** @param groups names of the processing groups that are followed */
    public ViewProgress(MongoDatabase database, List<String> groups) {
        this.rows = database.getCollection(COLLECTION);
        this.groups = List.copyOf(groups);
    }

    /** The position that every view has reached: that of the slowest. */
    public ViewPosition position() {
        return byGroup().values().stream()
                .min(Comparator.comparingLong(ViewPosition::number))
                .orElse(ViewPosition.START);
    }

    /** The position of each processing group, by its name. */
    public Map<String, ViewPosition> byGroup() {
        var positions = new TreeMap<String, ViewPosition>();
        groups.forEach(group -> positions.put(group, ViewPosition.START));
        for (var row : rows.find(in("_id", groups))) {
            positions.put(row.getString("_id"), RowFormat.read(row, ViewPosition.class));
        }
        return positions;
    }

    /**
     * Waits until every view contains an event, so that the page shown after an act already tells of it.
     *
     * @param number of the event
     * @return false if the views have not come that far within the timeout, or the waiting thread was interrupted
     */
    public boolean awaitNumber(long number, Duration timeout) {
        var deadline = System.nanoTime() + timeout.toNanos();
        while (position().number() < number) {
            if (System.nanoTime() - deadline >= 0) {
                return false;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
