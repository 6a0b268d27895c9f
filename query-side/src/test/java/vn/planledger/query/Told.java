package vn.planledger.query;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.RecordedEvent;
import vn.planledger.command.shared.Sender;
import vn.planledger.query.shared.ViewGroup;

/** A record in memory that tells its events to the projections of a database, in any order, as often as asked. */
public final class Told {

    private static final Instant BEGIN = Instant.parse("2016-01-04T01:00:00Z");

    private final List<TrackedEventMessage<?>> record = new ArrayList<>();
    private final List<AnnotationEventHandlerAdapter> handlers;

    public Told(MongoDatabase database) {
        handlers = Projections.all(database).stream()
                .map(ViewGroup::handlers)
                .flatMap(List::stream)
                .map(AnnotationEventHandlerAdapter::new)
                .toList();
    }

    /** Records an event and tells it at once. */
    public Told by(Actor actor, RecordedEvent... events) {
        for (var event : events) {
            record.add(message(record.size() + 1L, actor, event));
            tell(record.size());
        }
        return this;
    }

    /** Tells an event that was recorded before. */
    public Told tell(int number) {
        for (var handler : handlers) {
            try {
                handler.handle(record.get(number - 1));
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        return this;
    }

    /** Empties the views, as before a replay. */
    public Told reset() {
        handlers.forEach(handler -> handler.prepareReset());
        return this;
    }

    public Told tellAll() {
        for (int number = 1; number <= record.size(); number++) {
            tell(number);
        }
        return this;
    }

    /** The record told from the beginning to another database. */
    public Told retold(MongoDatabase database) {
        var other = new Told(database);
        other.record.addAll(record);
        return other.tellAll();
    }

    /** The record told to others, each event twice. */
    public void retoldTwice(Told other) {
        other.record.addAll(record);
        for (int number = 1; number <= record.size(); number++) {
            other.tell(number).tell(number);
        }
    }

    /** The types of all events recorded so far. */
    public Set<Class<?>> types() {
        return record.stream().map(TrackedEventMessage::getPayloadType).collect(Collectors.toSet());
    }

    /** Hands over the record so far, each event with its number. */
    public void each(ObjLongConsumer<TrackedEventMessage<?>> to) {
        for (int number = 1; number <= record.size(); number++) {
            to.accept(record.get(number - 1), number);
        }
    }

    public int size() {
        return record.size();
    }

    public static TrackedEventMessage<?> message(long number, Actor actor, RecordedEvent event) {
        var at = BEGIN.plusSeconds(60 * number);
        var metadata = MetaData.from(new Sender(actor, at, null).toMetadata());
        return new GenericTrackedEventMessage<>(
                GapAwareTrackingToken.newInstance(number, Set.of()),
                new GenericEventMessage<>(event, metadata),
                () -> at);
    }
}
