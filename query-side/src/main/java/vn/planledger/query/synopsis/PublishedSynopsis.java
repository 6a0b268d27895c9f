package vn.planledger.query.synopsis;

import static com.mongodb.client.model.Accumulators.first;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.skip;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.query.shared.Page;
import vn.planledger.query.shared.RowFormat;

/**
 * The synopsis as it was made public (bản tổng hợp công khai): the points answered by the day of publication. What comes
 * or is answered later waits for the next publication.
 */
public final class PublishedSynopsis {

    /** How many opinions and points were made public, and what became of the points. */
    public record Counts(long opinions, long points, long accepted, long partly, long notAccepted) {}

    /**
     * Points with like texts and the same answer.
     *
     * @param opinion of the point that was recorded first
     * @param n its number, from 1
     * @param times how many points there are
     */
    public record Line(String opinion, int n, long times) {}

    private static final String LIKENESS = "$" + SynopsisQuery.LIKENESS;
    private static final List<String> FATE = List.of("result", "reason", "change", "version");

    private final MongoCollection<Document> points;

    public PublishedSynopsis(MongoDatabase database) {
        this.points = database.getCollection(Synopsis.COLLECTION);
    }

    public Counts counts(ConsultationId round, LocalDate publishedOn) {
        var published = published(round, publishedOn, null);
        var opinions = count(List.of(match(published), group("$" + SynopsisQuery.OPINION)));
        return new Counts(
                opinions,
                points.countDocuments(published),
                points.countDocuments(published(round, publishedOn, AnswerResult.ACCEPTED)),
                points.countDocuments(published(round, publishedOn, AnswerResult.PARTLY)),
                points.countDocuments(published(round, publishedOn, AnswerResult.NOT_ACCEPTED)));
    }

    /**
     * One line for all points with like texts and the same answer, in the order the first of them was recorded. A hidden
     * point is always alone: that it is like another would tell what it says.
     *
     * @param result null for any
     * @param page from 0
     */
    public Page<Line> lines(ConsultationId round, LocalDate publishedOn, AnswerResult result, int page, int size) {
        var from = Math.max(0, page);
        var rows = Page.sized(size);
        var grouped = List.of(
                match(published(round, publishedOn, result)), sort(ascending(SynopsisQuery.ORDER, "n")), lined());
        var pipeline = new ArrayList<>(grouped);
        pipeline.addAll(
                List.of(sort(ascending(SynopsisQuery.ORDER, "first")), skip(Page.offset(from, rows)), limit(rows)));
        var found = new ArrayList<Line>();
        points.aggregate(pipeline).forEach(row -> found.add(RowFormat.read(row, Line.class)));
        return new Page<>(found, from, rows, count(grouped));
    }

    /** The points of a line one by one, in the order they were recorded; none for a point that is not published. */
    public Page<SynopsisPoint> ofLine(
            ConsultationId round, LocalDate publishedOn, String opinion, int n, int page, int size) {
        var from = Math.max(0, page);
        var rows = Page.sized(size);
        var line = find(round, publishedOn, opinion, n).map(one -> line(round, publishedOn, one));
        if (line.isEmpty()) {
            return new Page<>(List.of(), from, rows, 0);
        }
        var found = new ArrayList<SynopsisPoint>();
        points.find(line.get())
                .sort(ascending(SynopsisQuery.ORDER, "n"))
                .skip(Page.offset(from, rows))
                .limit(rows)
                .forEach(row -> found.add(RowFormat.read(row, SynopsisPoint.class)));
        return new Page<>(found, from, rows, points.countDocuments(line.get()));
    }

    private Optional<Document> find(ConsultationId round, LocalDate publishedOn, String opinion, int n) {
        var point = and(published(round, publishedOn, null), eq(SynopsisQuery.OPINION, opinion), eq("n", n));
        return Optional.ofNullable(points.find(point).first());
    }

    private static Bson line(ConsultationId round, LocalDate publishedOn, Document one) {
        if (one.getBoolean("hidden")) {
            return eq("_id", one.getString("_id"));
        }
        var conditions = new ArrayList<Bson>();
        conditions.add(published(round, publishedOn, null));
        conditions.add(eq("hidden", false));
        conditions.add(eq(SynopsisQuery.LIKENESS, one.getString(SynopsisQuery.LIKENESS)));
        var answer = one.get("answer", Document.class);
        FATE.forEach(part -> conditions.add(eq("answer." + part, answer.get(part))));
        return and(conditions);
    }

    /** What the points of a line have in common, and how many there are. */
    private static Bson lined() {
        var common = new Document("alike", new Document("$cond", List.of("$hidden", "$_id", LIKENESS)));
        FATE.forEach(part -> common.append(part, "$answer." + part));
        return group(
                common,
                first("opinion", "$" + SynopsisQuery.OPINION),
                first("n", "$n"),
                first("first", "$_id"),
                first(SynopsisQuery.ORDER, "$" + SynopsisQuery.ORDER),
                sum("times", 1));
    }

    private long count(List<Bson> grouped) {
        var pipeline = new ArrayList<>(grouped);
        pipeline.add(Aggregates.count("lines"));
        var counted = points.aggregate(pipeline).first();
        return counted == null ? 0 : ((Number) counted.get("lines")).longValue();
    }

    private static Bson published(ConsultationId round, LocalDate publishedOn, AnswerResult result) {
        var published =
                and(eq(SynopsisQuery.CONSULTATION, round.value()), lte("answer.happenedOn", publishedOn.toString()));
        return result == null ? published : and(published, eq("answer.result", result.name()));
    }
}
