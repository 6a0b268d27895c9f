package vn.planledger.query.consultationpage;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventHandler;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationOpened;
import vn.planledger.command.consultation.ConsultationEvent.WindowClosed;
import vn.planledger.command.consultation.ConsultationWindow;
import vn.planledger.command.opinion.OpinionEvent.OpinionSubmitted;
import vn.planledger.command.opinion.OpinionEvent.PointAnswered;
import vn.planledger.query.shared.Origin;
import vn.planledger.query.shared.Row;
import vn.planledger.query.shared.RowFormat;
import vn.planledger.query.shared.Rows;

/** One row per round, one per opinion. The round counts, so that its page need not read the opinions. */
final class ConsultationProjection {

    private static final String UNANSWERED = "unanswered";
    private static final String POINTS = "points";
    /** The event that first answered a point: only that one lowers the round's count, however often it is delivered. */
    private static final String FIRST_ANSWERED = "firstAnswered";

    private final Rows rounds;
    private final Rows opinions;

    ConsultationProjection(MongoDatabase database) {
        this.rounds = new Rows(database, Consultations.COLLECTION).indexedBy("plan");
        this.opinions = new Rows(database, Consultations.OPINIONS)
                .indexedBy("consultation", Consultations.ORDER)
                .indexedBy("consultation", UNANSWERED);
    }

    @EventHandler
    void on(ConsultationOpened event, Origin origin) {
        var round = new Consultation(
                event.consultation().value(),
                event.plan().value(),
                event.phase(),
                event.round(),
                event.happenedOn(),
                event.windows().stream().map(ConsultationProjection::window).toList(),
                0,
                0,
                0,
                origin.number(),
                origin.recordedAt());
        rounds.write(round.id(), origin, new Row(round));
    }

    @EventHandler
    void on(WindowClosed event, Origin origin) {
        rounds.change(
                event.consultation().value(),
                origin,
                row -> row.elements("windows").stream()
                        .filter(window -> event.group().name().equals(window.getString("group")))
                        .forEach(window -> window.put("closedOn", RowFormat.value(event.happenedOn()))));
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
                event.happenedOn(),
                origin.number(),
                origin.number(),
                origin.recordedAt());
        opinions.write(opinion.id(), origin, new Row(opinion));
        rounds.change(
                opinion.consultation(),
                origin,
                row -> row.set("opinions", row.count("opinions") + 1)
                        .set(POINTS, row.count(POINTS) + points.size())
                        .set(UNANSWERED, row.count(UNANSWERED) + points.size()));
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
        rounds.change(
                event.consultation().value(),
                origin,
                row -> row.set(UNANSWERED, row.count(UNANSWERED) - (newly ? 1 : 0)));
    }

    private static int unanswered(Row row) {
        return (int) row.elements(POINTS).stream()
                .filter(point -> point.get("answer") == null)
                .count();
    }

    /** Where no points were set apart, the whole text is one. */
    private static List<Point> points(OpinionSubmitted event) {
        var texts = event.points() == null || event.points().isEmpty() ? List.of(event.text()) : event.points();
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Point(i + 1, texts.get(i), null))
                .toList();
    }

    private static Answer answer(PointAnswered event, Origin origin) {
        return new Answer(
                event.result(),
                event.reason(),
                event.change(),
                event.happenedOn(),
                origin.actor().name(),
                origin.actor().organisation(),
                origin.number());
    }

    private static Window window(ConsultationWindow window) {
        return new Window(
                window.group(),
                window.opensOn(),
                window.closesOn(),
                window.minimumDays(),
                window.article(),
                window.verified(),
                null);
    }
}
