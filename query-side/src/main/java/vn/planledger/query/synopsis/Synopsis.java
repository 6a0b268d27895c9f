package vn.planledger.query.synopsis;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.query.shared.Page;
import vn.planledger.query.shared.RowFormat;
import vn.planledger.query.shared.SearchText;
import vn.planledger.query.shared.ViewGroup;
import vn.planledger.query.synopsis.SynopsisFilter.Answered;

/** What was said in a round and what became of it, point by point (bảng tổng hợp, giải trình, tiếp thu ý kiến). */
public final class Synopsis {

    static final String COLLECTION = "synopsis";
    static final String CONSULTATION = "consultation";
    static final String OPINION = "opinion";
    static final String LIKENESS = "likeness";
    static final String SEARCH = "search";
    /** Number of the event that submitted the opinion: the order in which points are listed. */
    static final String ORDER = "submittedNumber";

    private static final String ANSWER = "answer";
    /** How many points of a round are compared with one, and how like they must be to be shown as like it. */
    private static final int COMPARED = 20_000;

    private static final double ALIKE = 0.4;

    /** The processing group that writes it. */
    public static final String GROUP = "synopsis";

    /** The collections of that group. */
    public static final List<String> COLLECTIONS = List.of(COLLECTION);

    private final MongoCollection<Document> points;

    public Synopsis(MongoDatabase database) {
        this.points = database.getCollection(COLLECTION);
    }

    /** What writes it. */
    public static ViewGroup views(MongoDatabase database) {
        return ViewGroup.following(database, GROUP, COLLECTIONS, new SynopsisProjection(database));
    }

    /**
     * The points looked for, in the order their opinions were recorded.
     *
     * @param page from 0
     */
    public Page<SynopsisPoint> find(SynopsisFilter filter, int page, int size) {
        var from = Math.max(0, page);
        var rows = Page.sized(size);
        var wanted = query(filter);
        var found = read(points.find(wanted)
                .sort(ascending(ORDER, "n"))
                .skip(Page.offset(from, rows))
                .limit(rows));
        return new Page<>(found, from, rows, points.countDocuments(wanted));
    }

    public Optional<SynopsisPoint> point(String opinion, int n) {
        return read(points.find(eq("_id", opinion + ":" + n))).stream().findFirst();
    }

    /** Every point of a round, read as it is consumed; to be closed. */
    public Stream<SynopsisPoint> all(ConsultationId consultation) {
        var cursor = points.find(eq(CONSULTATION, consultation.value()))
                .sort(ascending(ORDER, "n"))
                .batchSize(Page.MAX_SIZE)
                .iterator();
        Iterable<Document> rows = () -> cursor;
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> RowFormat.read(row, SynopsisPoint.class))
                .onClose(cursor::close);
    }

    public SynopsisCounts counts(ConsultationId consultation) {
        var round = eq(CONSULTATION, consultation.value());
        return new SynopsisCounts(
                points.countDocuments(round),
                points.countDocuments(and(round, eq(ANSWER, null))),
                count(round, AnswerResult.ACCEPTED),
                count(round, AnswerResult.PARTLY),
                count(round, AnswerResult.NOT_ACCEPTED));
    }

    private long count(Bson round, AnswerResult result) {
        return points.countDocuments(and(round, eq(ANSWER + ".result", result.name())));
    }

    /** Texts that were sent more than once, the most frequent first. */
    public List<LikePoints> repeated(ConsultationId consultation, int limit) {
        var found = new ArrayList<LikePoints>();
        var open = new Document("$cond", List.of(new Document("$eq", List.of("$open", true)), 1, 0));
        points.aggregate(List.of(
                        new Document("$match", new Document(CONSULTATION, consultation.value())),
                        new Document(
                                "$project",
                                new Document(LIKENESS, 1)
                                        .append("text", 1)
                                        .append("open", new Document("$eq", List.of("$" + ANSWER, null)))),
                        new Document(
                                "$group",
                                new Document("_id", "$" + LIKENESS)
                                        .append("text", new Document("$first", "$text"))
                                        .append("points", new Document("$sum", 1))
                                        .append("unanswered", new Document("$sum", open))),
                        new Document("$match", new Document("points", new Document("$gt", 1))),
                        new Document("$sort", new Document("points", -1).append("_id", 1)),
                        new Document("$limit", Math.max(1, limit))))
                .forEach(row -> found.add(new LikePoints(
                        row.getString("_id"),
                        row.getString("text"),
                        ((Number) row.get("points")).longValue(),
                        ((Number) row.get("unanswered")).longValue())));
        return List.copyOf(found);
    }

    /** How often each of these texts was sent in the round. */
    public long times(ConsultationId consultation, String likeness) {
        return points.countDocuments(and(eq(CONSULTATION, consultation.value()), eq(LIKENESS, likeness)));
    }

    /** Unanswered points of the same round with the like wording, the likest first, the point itself among them. */
    public List<SynopsisPoint> like(SynopsisPoint point, int limit) {
        record Like(SynopsisPoint point, double likeness) {}
        var pairs = Likeness.pairs(point.text());
        var open = and(eq(CONSULTATION, point.consultation()), eq(ANSWER, null));
        return read(points.find(open).limit(COMPARED)).stream()
                .map(other -> new Like(other, Likeness.of(pairs, Likeness.pairs(other.text()))))
                .filter(like -> like.likeness() >= ALIKE)
                .sorted(Comparator.comparingDouble(Like::likeness).reversed())
                .limit(limit)
                .map(Like::point)
                .toList();
    }

    private static Bson query(SynopsisFilter filter) {
        var conditions = new ArrayList<Bson>();
        conditions.add(eq(CONSULTATION, filter.consultation().value()));
        if (filter.answered() != Answered.ALL) {
            conditions.add(filter.answered() == Answered.UNANSWERED ? eq(ANSWER, null) : ne(ANSWER, null));
        }
        where(conditions, "tag", filter.tag());
        where(conditions, "assignee.id", filter.assignee());
        where(conditions, LIKENESS, filter.likeness());
        where(conditions, OPINION, filter.opinion());
        if (filter.text() != null) {
            SearchText.words(filter.text()).forEach(word -> conditions.add(regex(SEARCH, SearchText.literally(word))));
        }
        return and(conditions);
    }

    private static void where(List<Bson> conditions, String field, String value) {
        if (value != null && !value.isBlank()) {
            conditions.add(eq(field, value));
        }
    }

    private static List<SynopsisPoint> read(FindIterable<Document> rows) {
        var found = new ArrayList<SynopsisPoint>();
        rows.forEach(row -> found.add(RowFormat.read(row, SynopsisPoint.class)));
        return found;
    }
}
