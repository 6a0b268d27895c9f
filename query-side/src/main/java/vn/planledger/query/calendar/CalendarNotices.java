package vn.planledger.query.calendar;

import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import vn.planledger.command.calendar.WorkingCalendar;
import vn.planledger.query.shared.RowFormat;
import vn.planledger.query.shared.ViewGroup;

/** The calendar of working days as it was announced, notice by notice. */
public final class CalendarNotices {

    static final String COLLECTION = "calendar";

    /** The processing group that writes it. */
    public static final String GROUP = "calendar";

    /** The collections of that group. */
    public static final List<String> COLLECTIONS = List.of(COLLECTION);

    private final MongoCollection<Document> rows;

    public CalendarNotices(MongoDatabase database) {
        this.rows = database.getCollection(COLLECTION);
    }

    /** What writes it. */
    public static ViewGroup views(MongoDatabase database) {
        return ViewGroup.following(database, GROUP, COLLECTIONS, new CalendarProjection(database));
    }

    /** Every notice in the order of recording; the last one of a year holds. */
    public List<RecordedNotice> all() {
        var notices = new ArrayList<RecordedNotice>();
        var years = new HashSet<Integer>();
        rows.find().sort(descending("_id")).forEach(row -> {
            var year = row.get("notice", Document.class).getInteger("year");
            notices.add(RowFormat.read(row.append("holds", years.add(year)), RecordedNotice.class));
        });
        Collections.reverse(notices);
        return List.copyOf(notices);
    }

    /** The notices of each year in the order of recording, the first year first. */
    public SortedMap<Integer, List<RecordedNotice>> byYear() {
        return all().stream()
                .collect(Collectors.groupingBy(
                        recorded -> recorded.notice().year(), TreeMap::new, Collectors.toUnmodifiableList()));
    }

    /** The calendar all of them make. */
    public WorkingCalendar working() {
        return WorkingCalendar.of(all().stream().map(RecordedNotice::notice).toList());
    }
}
