package vn.planledger.query.synopsis;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.PointRef;
import vn.planledger.query.shared.Page;
import vn.planledger.query.shared.RowFormat;
import vn.planledger.query.shared.ViewGroup;

/** What was said in a round and what became of it, point by point (bảng tổng hợp, giải trình, tiếp thu ý kiến). */
public final class Synopsis {

    static final String COLLECTION = "synopsis";

    /** The processing group that writes it, and the answer templates. */
    public static final String GROUP = "synopsis";

    /** The collections of that group. */
    public static final List<String> COLLECTIONS = List.of(COLLECTION, AnswerTemplates.COLLECTION);

    private static final Bson IN_ORDER = ascending(SynopsisQuery.ORDER, SynopsisQuery.N);

    private final MongoCollection<Document> points;

    public Synopsis(MongoDatabase database) {
        this.points = database.getCollection(COLLECTION);
    }

    /** What writes it. */
    public static ViewGroup views(MongoDatabase database) {
        return ViewGroup.following(
                database, GROUP, COLLECTIONS, new SynopsisProjection(database), new AnswerTemplateProjection(database));
    }

    /**
     * The points looked for, in the order their opinions were recorded.
     *
     * @param page from 0
     */
    public Page<SynopsisPoint> find(SynopsisFilter filter, int page, int size) {
        var from = Math.max(0, page);
        var rows = Page.sized(size);
        var wanted = SynopsisQuery.of(filter);
        var found = read(
                points.find(wanted).sort(IN_ORDER).skip(Page.offset(from, rows)).limit(rows));
        return new Page<>(found, from, rows, points.countDocuments(wanted));
    }

    /** The first points of those looked for that wait for an answer. */
    public List<SynopsisPoint> unanswered(SynopsisFilter filter, int limit) {
        return read(points.find(SynopsisQuery.of(filter.unanswered()))
                .sort(IN_ORDER)
                .limit(Math.max(1, limit)));
    }

    /** All points, of whatever round, that a person was given to answer until a day and that wait for the answer. */
    public List<SynopsisPoint> waitingFor(String account) {
        return read(points.find(and(eq("assignee.id", account), eq(SynopsisQuery.ANSWER, null), ne("dueOn", null))));
    }

    public Optional<SynopsisPoint> point(PointRef point) {
        return points(List.of(point)).stream().findFirst();
    }

    /** Those of the points that there are, in the order their opinions were recorded. */
    public List<SynopsisPoint> points(Collection<PointRef> chosen) {
        var ids = chosen.stream()
                .map(point -> SynopsisQuery.id(point.opinion().value(), point.point()))
                .toList();
        return read(
                points.find(and(in("_id", ids), exists(SynopsisQuery.OPINION))).sort(IN_ORDER));
    }

    /** Every point of a round, read as it is consumed; to be closed. */
    public Stream<SynopsisPoint> all(ConsultationId consultation) {
        var cursor = points.find(SynopsisQuery.round(consultation))
                .sort(IN_ORDER)
                .batchSize(Page.MAX_SIZE)
                .iterator();
        Iterable<Document> rows = () -> cursor;
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> RowFormat.read(row, SynopsisPoint.class))
                .onClose(cursor::close);
    }

    static List<SynopsisPoint> read(FindIterable<Document> rows) {
        var found = new ArrayList<SynopsisPoint>();
        rows.forEach(row -> found.add(RowFormat.read(row, SynopsisPoint.class)));
        return found;
    }
}
