package vn.planledger.reliability;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.SortedMap;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.planledger.query.Projections;
import vn.planledger.query.ViewHash;
import vn.planledger.query.shared.ViewGroup;

/** The whole record told once more, from its first event, to projections that write another database. */
final class Replay {

    private Replay() {}

    /** Fingerprints of the views that the record gives; the database is gone afterwards. */
    static SortedMap<String, String> fingerprints(Office office, long lastNumber) {
        var database = office.the(MongoClient.class).getDatabase("replayed");
        database.drop();
        try {
            tell(office.the(EventStore.class), database, lastNumber);
            return ViewHash.of(database);
        } finally {
            database.drop();
        }
    }

    private static void tell(EventStore record, MongoDatabase database, long lastNumber) {
        var handlers = Projections.all(database).stream()
                .map(ViewGroup::handlers)
                .flatMap(List::stream)
                .map(AnnotationEventHandlerAdapter::new)
                .toList();
        try (var events = record.openStream(null)) {
            for (long told = 0; told < lastNumber; told++) {
                tell(handlers, events.nextAvailable());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void tell(List<AnnotationEventHandlerAdapter> handlers, TrackedEventMessage<?> event) {
        for (var handler : handlers) {
            try {
                handler.handle(event);
            } catch (RuntimeException failed) {
                throw failed;
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
