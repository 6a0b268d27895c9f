package vn.planledger.rebuild;

import java.time.Duration;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.planledger.query.rebuild.ViewsBeside;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.work.Progress;
import vn.planledger.work.Work;

/**
 * Tells the whole record once more to views beside those that people look at, compares them and sets wrong rows right.
 * Called off, it leaves the shown views as they were; what a comparison has set right by then stays right.
 */
@Component
class ViewRebuild implements Work {

    /** What happens during a comparison is told before the next one. */
    private static final int COMPARISONS = 10;

    /** For the shown views to come as far, so that what is under way is not taken for wrong; where they stand still, it is. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final EventStore record;
    private final JdbcClient database;
    private final Supplier<ViewsBeside> views;
    private final ViewProgress shown;
    private final RebuildLease lease;

    ViewRebuild(
            EventStore record,
            JdbcClient database,
            Supplier<ViewsBeside> viewsBeside,
            ViewProgress shown,
            RebuildLease lease) {
        this.record = record;
        this.database = database;
        this.views = viewsBeside;
        this.shown = shown;
        this.lease = lease;
    }

    @Override
    public Rebuilt run(Progress progress) throws InterruptedException {
        progress.at(0, last());
        var held = lease.take();
        try (var beside = views.get();
                var events = record.openStream(null)) {
            return rebuild(beside, events, progress);
        } finally {
            held.close();
        }
    }

    private Rebuilt rebuild(ViewsBeside beside, BlockingStream<TrackedEventMessage<?>> events, Progress progress)
            throws InterruptedException {
        var rows = new TreeMap<String, Integer>();
        var settled = false;
        for (int comparison = 0; comparison < COMPARISONS && !settled; comparison++) {
            tell(beside, events, progress);
            shown.awaitNumber(beside.told(), PATIENCE);
            var found = beside.setRight(this::last);
            found.rows().forEach((name, count) -> rows.merge(name, count, Integer::sum));
            settled = !found.unsettled();
        }
        return new Rebuilt(beside.told(), rows, settled);
    }

    private void tell(ViewsBeside beside, BlockingStream<TrackedEventMessage<?>> events, Progress progress)
            throws InterruptedException {
        for (long last = last(); beside.told() < last; progress.at(beside.told(), last)) {
            beside.tell(events.nextAvailable(), beside.told() + 1);
        }
    }

    /** The record is numbered without gaps from 1, so that the number of the newest event is how many there are. */
    private long last() {
        return database.sql("select coalesce(max(number), 0) from event")
                .query(Long.class)
                .single();
    }
}
