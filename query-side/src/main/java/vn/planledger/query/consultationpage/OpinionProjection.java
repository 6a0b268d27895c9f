package vn.planledger.query.consultationpage;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventHandler;
import org.bson.Document;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.OpinionEvent.OpinionHidden;
import vn.planledger.command.opinion.OpinionEvent.OpinionRedacted;
import vn.planledger.command.opinion.OpinionEvent.OpinionShown;
import vn.planledger.command.opinion.OpinionEvent.OpinionSplit;
import vn.planledger.command.opinion.OpinionEvent.OpinionSubmitted;
import vn.planledger.command.opinion.OpinionEvent.PointAnswered;
import vn.planledger.query.shared.Origin;
import vn.planledger.query.shared.Row;
import vn.planledger.query.shared.RowFormat;
import vn.planledger.query.shared.Rows;

/** One row per opinion, one per receipt. The round counts, so that its page need not read the opinions. */
final class OpinionProjection {

    private static final String UNANSWERED = "unanswered";
    private static final String POINTS = "points";
    private static final String HIDDEN = "hiddenBecause";
    private static final String PASSAGES = "hiddenPassages";
    /** The event that first answered a point: only that one lowers the round's count, however often it is delivered. */
    private static final String FIRST_ANSWERED = "firstAnswered";
    /** The event that last split the opinion and by how many points that changed the round's count. */
    private static final String SPLIT = "splitBy";

    private static final String MORE = "splitMore";

    private final Rows rounds;
    private final Rows opinions;
    private final Rows receipts;

    OpinionProjection(MongoDatabase database) {
        this.rounds = new Rows(database, Consultations.COLLECTION);
        this.opinions = new Rows(database, Consultations.OPINIONS)
                .indexedBy("consultation", Consultations.ORDER)
                .indexedBy("consultation", UNANSWERED);
        this.receipts = new Rows(database, Consultations.RECEIPTS);
    }

    @EventHandler
    void on(OpinionSubmitted event, Origin origin) {
        var points = points(event);
        var opinion = new Opinion(
                event.opinion().value(),
                event.consultation().value(),
                event.plan().value(),
                event.group(),
                event.text(),
                points,
                points.size(),
                origin.actor().name(),
                origin.actor().organisation(),
                origin.actor().role(),
                event.channel(),
                event.late(),
                event.body(),
                event.details(),
                event.scan(),
                null,
                List.of(),
                List.of(),
                event.happenedOn(),
                origin.number(),
                origin.number(),
                origin.recordedAt());
        opinions.write(opinion.id(), origin, new Row(opinion));
        if (event.details().receipt() != null) {
            receipts.write(event.details().receipt().value(), origin, new Row(new Document("opinion", opinion.id())));
        }
        rounds.change(
                opinion.consultation(),
                origin,
                row -> row.set("opinions", row.count("opinions") + 1)
                        .set(POINTS, row.count(POINTS) + points.size())
                        .set(UNANSWERED, row.count(UNANSWERED) + points.size()));
    }

    /** The new points are words of the text, and black where the text is: passages of the old points are gone with them. */
    @EventHandler
    void on(OpinionSplit event, Origin origin) {
        var id = event.opinion().value();
        opinions.change(id, origin, row -> {
            var more = event.points().size() - row.elements(POINTS).size();
            row.set(POINTS, numbered(event.points()))
                    .removeIf(PASSAGES, passage -> passage.getInteger("part") > 0)
                    .set(UNANSWERED, event.points().size())
                    .set(SPLIT, origin.number())
                    .set(MORE, more);
        });
        var split = opinions.find(id).orElseThrow();
        var more = split.count(SPLIT) == origin.number() ? split.count(MORE) : 0;
        count(event.consultation(), origin, more, more);
    }

    @EventHandler
    void on(PointAnswered event, Origin origin) {
        var id = event.opinion().value();
        opinions.change(id, origin, row -> {
            var point = row.elements(POINTS).get(event.point() - 1);
            point.putIfAbsent(FIRST_ANSWERED, origin.number());
            point.put("answer", RowFormat.value(answer(event, origin)));
            row.set(UNANSWERED, unanswered(row));
        });
        var newly = opinions.find(id)
                .map(row -> row.elements(POINTS).get(event.point() - 1))
                .map(point -> point.getLong(FIRST_ANSWERED) == origin.number())
                .orElseThrow();
        count(event.consultation(), origin, 0, newly ? -1 : 0);
    }

    @EventHandler
    void on(OpinionHidden event, Origin origin) {
        opinions.change(event.opinion().value(), origin, row -> row.set(HIDDEN, event.reason()));
    }

    @EventHandler
    void on(OpinionShown event, Origin origin) {
        opinions.change(event.opinion().value(), origin, row -> row.set(HIDDEN, null));
    }

    @EventHandler
    void on(OpinionRedacted event, Origin origin) {
        opinions.change(event.opinion().value(), origin, row -> {
            event.passages().forEach(passage -> row.add(PASSAGES, passage));
            row.add("redactedBecause", event.reason());
        });
    }

    private void count(ConsultationId round, Origin origin, long points, long unanswered) {
        rounds.change(
                round.value(),
                origin,
                row -> row.set(POINTS, row.count(POINTS) + points).set(UNANSWERED, row.count(UNANSWERED) + unanswered));
    }

    private static int unanswered(Row row) {
        return (int) row.elements(POINTS).stream()
                .filter(point -> point.get("answer") == null)
                .count();
    }

    /** Where no points were set apart, the whole text is one. */
    private static List<Point> points(OpinionSubmitted event) {
        return numbered(event.points() == null || event.points().isEmpty() ? List.of(event.text()) : event.points());
    }

    private static List<Point> numbered(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Point(i + 1, texts.get(i), null))
                .toList();
    }

    private static Answer answer(PointAnswered event, Origin origin) {
        return new Answer(
                event.result(),
                event.reason(),
                event.change(),
                event.version(),
                event.happenedOn(),
                origin.actor().name(),
                origin.actor().organisation(),
                origin.number());
    }
}
