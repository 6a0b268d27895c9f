package vn.planledger.query.synopsis;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.planledger.command.consultation.ConsultationId;

/** Which points of a round say the same, or nearly. A flood of one text is one line with its number, and nothing is dropped. */
public final class SimilarPoints {

    /** How many points of a round are compared with one, and how like they must be to be shown as like it. */
    private static final int COMPARED = 20_000;

    private static final double ALIKE = 0.4;
    private static final String TEXT = "text";

    /** @param likeness 0 to 1 */
    private record Like(String id, double likeness) {}

    private final MongoCollection<Document> points;

    public SimilarPoints(MongoDatabase database) {
        this.points = database.getCollection(Synopsis.COLLECTION);
    }

    /** Texts that were sent more than once, the most frequent first. */
    public List<LikePoints> repeated(ConsultationId consultation, int limit) {
        var waits = new Document("$eq", List.of("$" + SynopsisQuery.ANSWER, new Document("$literal", null)));
        var found = points.aggregate(List.of(
                        new Document("$match", new Document(SynopsisQuery.CONSULTATION, consultation.value())),
                        new Document(
                                "$group",
                                new Document("_id", "$" + SynopsisQuery.LIKENESS)
                                        .append("points", new Document("$sum", 1))
                                        .append("unanswered", sumWhere(waits))),
                        new Document("$match", new Document("points", new Document("$gt", 1))),
                        new Document("$sort", new Document("points", -1).append("_id", 1)),
                        new Document("$limit", Math.max(1, limit))))
                .into(new ArrayList<>());
        return found.stream().map(row -> group(consultation, row)).toList();
    }

    /** How often each text was sent that was sent more than once, by its {@code likeness}. */
    public Map<String, Integer> repetitions(ConsultationId consultation) {
        var times = new HashMap<String, Integer>();
        points.aggregate(List.of(
                        new Document("$match", new Document(SynopsisQuery.CONSULTATION, consultation.value())),
                        new Document(
                                "$group",
                                new Document("_id", "$" + SynopsisQuery.LIKENESS)
                                        .append("points", new Document("$sum", 1))),
                        new Document("$match", new Document("points", new Document("$gt", 1)))))
                .forEach(row -> times.put(row.getString("_id"), ((Number) row.get("points")).intValue()));
        return times;
    }

    private static Document sumWhere(Document condition) {
        return new Document("$sum", new Document("$cond", List.of(condition, 1, 0)));
    }

    /** With the text that came first. */
    private LikePoints group(ConsultationId consultation, Document row) {
        var likeness = row.getString("_id");
        var first = points.find(and(SynopsisQuery.round(consultation), eq(SynopsisQuery.LIKENESS, likeness)))
                .sort(ascending(SynopsisQuery.ORDER, SynopsisQuery.N))
                .projection(include(TEXT))
                .first();
        return new LikePoints(
                likeness,
                first == null ? "" : first.getString(TEXT),
                ((Number) row.get("points")).longValue(),
                ((Number) row.get("unanswered")).longValue());
    }

    /** Unanswered points of the same round with the like wording, the likest first, the point itself among them. */
    public List<SynopsisPoint> like(SynopsisPoint point, int limit) {
        var pairs = Likeness.pairs(point.text());
        var order = compared(point)
                .map(row -> new Like(row.getString("_id"), Likeness.of(pairs, Likeness.pairs(row.getString(TEXT)))))
                .filter(like -> like.likeness() >= ALIKE)
                .sorted(Comparator.comparingDouble(Like::likeness).reversed())
                .limit(limit)
                .map(Like::id)
                .toList();
        return Synopsis.read(points.find(in("_id", order))).stream()
                .sorted(Comparator.comparingInt(found -> order.indexOf(found.id())))
                .toList();
    }

    /** Only the texts are read, not what else a point may bring. */
    private Stream<Document> compared(SynopsisPoint point) {
        Bson open = and(eq(SynopsisQuery.CONSULTATION, point.consultation()), eq(SynopsisQuery.ANSWER, null));
        var rows = points.find(open)
                .sort(ascending(SynopsisQuery.ORDER, SynopsisQuery.N))
                .limit(COMPARED)
                .projection(include(TEXT));
        return StreamSupport.stream(rows.spliterator(), false);
    }
}
