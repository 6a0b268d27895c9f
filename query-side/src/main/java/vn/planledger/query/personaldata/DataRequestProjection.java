package vn.planledger.query.personaldata;

import com.mongodb.client.MongoDatabase;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.EventHandler;
import vn.planledger.command.personaldata.PersonalDataEvent;
import vn.planledger.command.personaldata.PersonalDataEvent.AccessGiven;
import vn.planledger.command.personaldata.PersonalDataEvent.DataRequested;
import vn.planledger.command.personaldata.PersonalDataEvent.ErasureRefused;
import vn.planledger.command.personaldata.PersonalDataEvent.PersonErased;
import vn.planledger.query.shared.Origin;
import vn.planledger.query.shared.Row;
import vn.planledger.query.shared.Rows;

/** One row per request. */
final class DataRequestProjection {

    private final Rows requests;

    DataRequestProjection(MongoDatabase database) {
        this.requests = new Rows(database, DataRequests.COLLECTION)
                .indexedBy("opinion", "requestedNumber")
                .indexedBy("state", "requestedNumber");
    }

    @EventHandler
    void on(DataRequested event, Origin origin) {
        var asked = new DataRequest(
                event.request().value(),
                event.opinion().value(),
                event.plan().value(),
                event.kind(),
                event.happenedOn(),
                event.answerBy(),
                event.article(),
                event.verified(),
                DataRequestState.WAITING,
                null,
                null,
                null,
                0,
                null,
                null,
                false,
                origin.number(),
                origin.number(),
                origin.recordedAt());
        requests.write(asked.id(), origin, new Row(asked));
    }

    @EventHandler
    void on(AccessGiven event, Origin origin) {
        decide(event, origin, DataRequestState.GIVEN, row -> row);
    }

    @EventHandler
    void on(ErasureRefused event, Origin origin) {
        decide(
                event,
                origin,
                DataRequestState.REFUSED,
                row -> row.set("ground", event.ground())
                        .set("groundArticle", event.article())
                        .set("reason", event.reason())
                        .set("late", event.late())
                        .set("decidedBy", origin.actor().organisation()));
    }

    @EventHandler
    void on(PersonErased event, Origin origin) {
        decide(
                event,
                origin,
                DataRequestState.ERASED,
                row -> row.set("subscriptions", event.subscriptions())
                        .set("late", event.late())
                        .set("decidedBy", origin.actor().organisation()));
    }

    private void decide(PersonalDataEvent event, Origin origin, DataRequestState state, UnaryOperator<Row> more) {
        requests.change(
                event.request().value(),
                origin,
                row -> more.apply(row).set("state", state).set("decidedOn", event.happenedOn()));
    }
}
