package vn.planledger.command.shared;

import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.config.AggregateConfigurer;

/** How every aggregate here is kept: event-sourced, no snapshot, no cache, and no lock of Axon's own. */
public final class EventSourced {

    private EventSourced() {}

    /**
     * Axon's lock works inside one JVM and would be taken in another order than the database's; the plan's advisory lock
     * and the unique sequence per stream do its work.
     */
    public static <A> AggregateConfigurer<A> aggregate(Class<A> type) {
        return AggregateConfigurer.defaultConfiguration(type).configureLockFactory(c -> NullLockFactory.INSTANCE);
    }
}
