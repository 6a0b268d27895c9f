package vn.planledger.query.consultationpage;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.bson.Document;
import vn.planledger.command.consultation.ConsultationEvent.BodyInvited;
import vn.planledger.command.consultation.ConsultationEvent.BodyStayedSilent;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationAnnounced;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationOpened;
import vn.planledger.command.consultation.ConsultationEvent.GroupStayedSilent;
import vn.planledger.command.consultation.ConsultationEvent.InvitationAnswered;
import vn.planledger.command.consultation.ConsultationEvent.InvitationOpened;
import vn.planledger.command.consultation.ConsultationEvent.SynopsisPublished;
import vn.planledger.command.consultation.ConsultationEvent.WindowClosed;
import vn.planledger.command.consultation.ConsultationEvent.WindowExtended;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.consultation.ConsultationWindow;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.query.consultationpage.InvitedBody.State;
import vn.planledger.query.shared.Origin;
import vn.planledger.query.shared.Row;
import vn.planledger.query.shared.RowFormat;
import vn.planledger.query.shared.Rows;

/** One row per round: its windows, whom it asked, what it put to consultation. */
final class ConsultationProjection {

    /** First and last day on which any group may give opinions, to find rounds by. */
    static final String FIRST_DAY = "firstDay";

    static final String LAST_DAY = "lastDay";

    private static final String WINDOWS = "windows";
    private static final String INVITED = "invited";

    private final Rows rounds;

    ConsultationProjection(MongoDatabase database) {
        this.rounds =
                new Rows(database, Consultations.COLLECTION).indexedBy("plan").indexedBy(LAST_DAY);
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
                null,
                null,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                0,
                0,
                0,
                origin.number(),
                origin.recordedAt());
        rounds.write(round.id(), origin, days(new Row(round)));
    }

    @EventHandler
    void on(ConsultationAnnounced event, Origin origin) {
        change(
                event.consultation(),
                origin,
                row -> row.set("form", event.form())
                        .set("notice", event.notice())
                        .set("documents", event.documents()));
    }

    @EventHandler
    void on(BodyInvited event, Origin origin) {
        var invited = new InvitedBody(event.body(), event.group(), State.INVITED, event.happenedOn(), null);
        change(event.consultation(), origin, row -> row.add(INVITED, invited));
    }

    @EventHandler
    void on(InvitationOpened event, Origin origin) {
        change(event.consultation(), origin, row -> reached(row, event.body(), State.OPENED, event.happenedOn()));
    }

    @EventHandler
    void on(InvitationAnswered event, Origin origin) {
        change(event.consultation(), origin, row -> {
            reached(row, event.body(), State.ANSWERED, event.happenedOn());
            invited(row, event.body()).forEach(body -> body.put("opinion", RowFormat.value(event.opinion())));
        });
    }

    @EventHandler
    void on(BodyStayedSilent event, Origin origin) {
        change(event.consultation(), origin, row -> reached(row, event.body(), State.SILENT, event.happenedOn()));
    }

    @EventHandler
    void on(GroupStayedSilent event, Origin origin) {
        change(event.consultation(), origin, row -> row.add("silentGroups", event.group()));
    }

    @EventHandler
    void on(WindowExtended event, Origin origin) {
        var extension =
                new WindowExtension(event.group(), event.before(), event.after(), event.ground(), event.happenedOn());
        change(event.consultation(), origin, row -> {
            window(row, event.group()).forEach(window -> window.put("closesOn", RowFormat.value(event.after())));
            days(row.add("extensions", extension));
        });
    }

    @EventHandler
    void on(WindowClosed event, Origin origin) {
        change(
                event.consultation(),
                origin,
                row -> window(row, event.group())
                        .forEach(window -> window.put("closedOn", RowFormat.value(event.happenedOn()))));
    }

    @EventHandler
    void on(SynopsisPublished event, Origin origin) {
        change(event.consultation(), origin, row -> row.set("publishedOn", event.happenedOn()));
    }

    private void change(ConsultationId round, Origin origin, Consumer<Row> change) {
        rounds.change(round.value(), origin, change);
    }

    private static void reached(Row row, String name, State state, LocalDate day) {
        invited(row, name).forEach(body -> {
            body.put("state", RowFormat.value(state));
            body.put("since", RowFormat.value(day));
        });
    }

    private static Stream<Document> invited(Row row, String name) {
        return row.elements(INVITED).stream().filter(body -> name.equals(body.getString("body")));
    }

    private static Stream<Document> window(Row row, ConsultedGroup group) {
        return row.elements(WINDOWS).stream().filter(window -> group.name().equals(window.getString("group")));
    }

    private static Row days(Row row) {
        var windows = row.list(WINDOWS, Window.class).stream()
                .filter(window -> window.group().givesOpinions())
                .toList();
        var first = windows.stream().map(Window::opensOn).min(Comparator.naturalOrder());
        var last = windows.stream().map(Window::closesOn).max(Comparator.naturalOrder());
        return row.set(FIRST_DAY, first.orElse(null)).set(LAST_DAY, last.orElse(null));
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
