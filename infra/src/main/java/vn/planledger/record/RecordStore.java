package vn.planledger.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/**
 * The event store over the record. It wakes the views when a transaction has committed: left to itself a pooled
 * processor looks at this store every half second only, and a page shown after an act would wait for it.
 */
public final class RecordStore extends EmbeddedEventStore {

    private final Set<Runnable> followers = new CopyOnWriteArraySet<>();

    private RecordStore(Builder builder) {
        super(builder);
    }

    /** Without the shared cache of recent events: each view reads its own way through the record. */
    public static RecordStore over(EventRecord record) {
        return new RecordStore(
                EmbeddedEventStore.builder().storageEngine(record).optimizeEventConsumption(false));
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        super.afterCommit(events);
        followers.forEach(Runnable::run);
    }

    @Override
    public TrackingEventStream openStream(TrackingToken position) {
        return new WakingStream(super.openStream(position));
    }

    private final class WakingStream implements TrackingEventStream {

        private final BlockingStream<TrackedEventMessage<?>> events;
        private Runnable follower;

        WakingStream(BlockingStream<TrackedEventMessage<?>> events) {
            this.events = events;
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            follower = callback;
            return followers.add(callback);
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return events.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return events.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return events.nextAvailable();
        }

        @Override
        public void close() {
            if (follower != null) {
                followers.remove(follower);
            }
            events.close();
        }
    }
}
