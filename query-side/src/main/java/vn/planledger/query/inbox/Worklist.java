package vn.planledger.query.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import vn.planledger.query.shared.RowFormat;
import vn.planledger.query.shared.ViewGroup;

/** What is to be done, by whom and until when. */
public final class Worklist {

    /** Lines that a section shows at most; its total counts the rest. */
    public static final int SECTION_SIZE = 100;

    static final String COLLECTION = "inbox";
    /** Due date, with a far day where there is none, so that an order by it puts such steps last. */
    static final String URGENCY = "urgency";

    /** The processing group that writes it. */
    public static final String GROUP = "inbox";

    /** The collections of that group. */
    public static final List<String> COLLECTIONS = List.of(COLLECTION, InboxProjection.CLOSED, InboxProjection.PLANS);

    private final MongoCollection<Document> rows;

    public Worklist(MongoDatabase database) {
        this.rows = database.getCollection(COLLECTION);
    }

    /** What writes it. */
    public static ViewGroup views(MongoDatabase database) {
        return ViewGroup.following(database, GROUP, COLLECTIONS, new InboxProjection(database));
    }

    /**
     * The worklist of a person: the open steps that wait for him or her by urgency, then those of others.
     *
     * @return all four sections in the order of {@link WorklistGroup}, empty ones too
     */
    public List<WorklistSection> of(WorklistOwner owner, LocalDate today) {
        Map<WorklistGroup, List<WorklistItem>> items = new EnumMap<>(WorklistGroup.class);
        for (var group : WorklistGroup.values()) {
            items.put(group, new ArrayList<>());
        }
        var others = nor(owner.steps());
        read(rows.find(owner.steps()), today)
                .forEach(
                        item -> items.get(WorklistGroup.of(item.entry(), today)).add(item));
        items.put(WorklistGroup.WAITING_FOR_OTHERS, read(rows.find(others).limit(SECTION_SIZE), today));
        var waiting = rows.countDocuments(others);
        return items.entrySet().stream()
                .map(section -> section(section.getKey(), section.getValue(), waiting))
                .toList();
    }

    /** All open steps that wait for a person and have a last day, the most urgent first. */
    public List<WorklistEntry> withLastDay(WorklistOwner owner) {
        var found = new ArrayList<WorklistEntry>();
        for (var row : rows.find(and(owner.steps(), ne("dueOn", null))).sort(ascending(URGENCY, "_id"))) {
            found.add(RowFormat.read(row, WorklistEntry.class));
        }
        return found;
    }

    private static WorklistSection section(WorklistGroup group, List<WorklistItem> items, long waiting) {
        var total = group == WorklistGroup.WAITING_FOR_OTHERS ? waiting : items.size();
        return new WorklistSection(group, items.stream().limit(SECTION_SIZE).toList(), total);
    }

    private static List<WorklistItem> read(FindIterable<Document> found, LocalDate today) {
        var items = new ArrayList<WorklistItem>();
        for (var row : found.sort(ascending(URGENCY, "_id"))) {
            var entry = RowFormat.read(row, WorklistEntry.class);
            items.add(new WorklistItem(entry, entry.overdueOn(today), entry.daysLeft(today)));
        }
        return items;
    }
}
