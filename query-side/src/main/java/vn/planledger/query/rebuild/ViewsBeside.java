package vn.planledger.query.rebuild;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.TrackedEventMessage;
import vn.planledger.query.Projections;
import vn.planledger.query.shared.ViewGroup;

/**
 * A second set of views, told the record from its first event while people go on reading the first. Compared with it, it
 * says which rows are wrong; until then nothing that people see is touched. It is gone when it is closed.
 */
public final class ViewsBeside implements AutoCloseable {

    private final MongoDatabase shown;
    private final MongoDatabase beside;
    private final List<AnnotationEventHandlerAdapter> handlers;
    private long told;

    /**
     * @param shown the views that people look at
     * @param beside emptied now, dropped at the end; nothing else may use it
     */
    public ViewsBeside(MongoDatabase shown, MongoDatabase beside) {
        beside.drop();
        this.shown = shown;
        this.beside = beside;
        this.handlers = Projections.all(beside).stream()
                .map(ViewGroup::handlers)
                .flatMap(List::stream)
                .map(AnnotationEventHandlerAdapter::new)
                .toList();
    }

    /** Tells it the next event of the record. */
    public void tell(TrackedEventMessage<?> event, long number) {
        for (var handler : handlers) {
            try {
                handler.handle(event);
            } catch (RuntimeException failed) {
                throw failed;
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }
        told = number;
    }

    /** Number of the event it was told last; 0 before the first. */
    public long told() {
        return told;
    }

    /**
     * Sets right what is shown, as far as it is not what the record gives up to the event told last. Shown views that have not
     * come as far are brought there, and counted as wrong.
     *
     * @param newest number of the newest event of the record, asked as often as needed
     */
    public RowsSetRight setRight(LongSupplier newest) {
        return new Comparison(shown, beside, told, newest).setRight();
    }

    @Override
    public void close() {
        beside.drop();
    }
}
