package vn.planledger.query.synopsis;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import vn.planledger.command.opinion.OpinionEvent.OpinionHidden;
import vn.planledger.command.opinion.OpinionEvent.OpinionShown;
import vn.planledger.command.opinion.OpinionEvent.OpinionSplit;
import vn.planledger.command.opinion.OpinionEvent.OpinionSubmitted;
import vn.planledger.command.opinion.OpinionEvent.PointAnswered;
import vn.planledger.command.opinion.OpinionEvent.PointAssigned;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.query.consultationpage.Answer;
import vn.planledger.query.shared.Origin;
import vn.planledger.query.shared.Row;
import vn.planledger.query.shared.Rows;
import vn.planledger.query.shared.SearchText;

/** One row per point. */
final class SynopsisProjection {

    private static final String HIDDEN = "hidden";

    private final Rows points;

    SynopsisProjection(MongoDatabase database) {
        this.points = new Rows(database, Synopsis.COLLECTION)
                .indexedBy(SynopsisQuery.CONSULTATION, SynopsisQuery.ORDER, SynopsisQuery.N)
                .indexedBy(SynopsisQuery.CONSULTATION, SynopsisQuery.LIKENESS)
                .indexedBy(SynopsisQuery.OPINION);
    }

    @EventHandler
    void on(OpinionSubmitted event, Origin origin) {
        var texts = event.points() == null || event.points().isEmpty() ? List.of(event.text()) : event.points();
        numbered(texts).forEach(point -> {
            var row = new SynopsisPoint(
                    id(event.opinion(), point.n()),
                    event.consultation().value(),
                    event.plan().value(),
                    event.opinion().value(),
                    point.n(),
                    event.group(),
                    event.channel(),
                    event.late(),
                    event.body(),
                    event.happenedOn(),
                    event.details().topics(),
                    event.details().section(),
                    event.details().area(),
                    point.text(),
                    Likeness.key(point.text()),
                    null,
                    null,
                    null,
                    false,
                    null,
                    origin.number(),
                    origin.number(),
                    origin.recordedAt());
            points.write(row.id(), origin, found(new Row(row)));
        });
    }

    /**
     * The first point of an opinion is always there: the others are made after it, and who prepares it prepares them all. A
     * point that is given up leaves an empty row, so that no older event told again brings it back.
     */
    @EventHandler
    void on(OpinionSplit event, Origin origin) {
        var first = points.find(id(event.opinion(), 1)).orElseThrow();
        var old = points.idsOlder(SynopsisQuery.OPINION, event.opinion().value(), origin);
        numbered(event.points()).forEach(point -> {
            var row = first.copy()
                    .set("id", id(event.opinion(), point.n()))
                    .set(SynopsisQuery.N, point.n())
                    .set("text", point.text())
                    .set(SynopsisQuery.LIKENESS, Likeness.key(point.text()));
            points.write(id(event.opinion(), point.n()), origin, found(row));
        });
        old.stream()
                .filter(id -> number(id) > event.points().size())
                .forEach(id -> points.write(id, origin, new Row()));
    }

    @EventHandler
    void on(PointAssigned event, Origin origin) {
        points.change(
                id(event.opinion(), event.point()),
                origin,
                row -> row.set("tag", event.tag())
                        .set("assignee", event.assignee())
                        .set("dueOn", event.dueOn()));
    }

    @EventHandler
    void on(PointAnswered event, Origin origin) {
        var answer = new Answer(
                event.result(),
                event.reason(),
                event.change(),
                event.version(),
                event.happenedOn(),
                origin.actor().name(),
                origin.actor().organisation(),
                origin.number());
        points.change(id(event.opinion(), event.point()), origin, row -> row.set(SynopsisQuery.ANSWER, answer));
    }

    @EventHandler
    void on(OpinionHidden event, Origin origin) {
        show(event.opinion(), origin, true);
    }

    @EventHandler
    void on(OpinionShown event, Origin origin) {
        show(event.opinion(), origin, false);
    }

    private void show(OpinionId opinion, Origin origin, boolean hidden) {
        points.idsOlder(SynopsisQuery.OPINION, opinion.value(), origin)
                .forEach(id -> points.change(id, origin, row -> row.set(HIDDEN, hidden)));
    }

    private record Numbered(int n, String text) {}

    private static Stream<Numbered> numbered(List<String> texts) {
        return IntStream.range(0, texts.size()).mapToObj(i -> new Numbered(i + 1, texts.get(i)));
    }

    private static Row found(Row row) {
        return row.set(SynopsisQuery.SEARCH, SearchText.of(Stream.of(row.text("text"), row.text("body"))));
    }

    private static String id(OpinionId opinion, int point) {
        return SynopsisQuery.id(opinion.value(), point);
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(id.lastIndexOf(':') + 1));
    }
}
