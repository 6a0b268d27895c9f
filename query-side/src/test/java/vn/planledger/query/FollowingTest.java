package vn.planledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.query.DongHai.PLAN;
import static vn.planledger.query.DongHai.PLANNER;
import static vn.planledger.query.DongHai.opened;
import static vn.planledger.query.DongHai.registered;
import static vn.planledger.query.DongHai.unit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.RecordedEvent;
import vn.planledger.command.shared.Role;
import vn.planledger.command.shared.Sender;
import vn.planledger.query.planpage.PlanPages;
import vn.planledger.query.shared.ViewGroup;

/** The projections behind Axon's real processors, wired as they are to be in the application. */
class FollowingTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final ViewsDatabase views = new ViewsDatabase();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);
    private final List<PooledStreamingEventProcessor> processors = new ArrayList<>();
    private EmbeddedEventStore store;

    @BeforeEach
    void open() {
        // The memory engine counts from 0, the record from 1.
        store = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine(1))
                .build();
    }

    @AfterEach
    void close() {
        processors.forEach(PooledStreamingEventProcessor::shutDown);
        threads.shutdownNow();
        store.shutDown();
        views.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50})
    void a_page_shows_what_was_waited_for(int batch) {
        start(batch);
        var progress = Projections.progress(views.database());
        assertThat(progress.position().number()).isZero();

        record(unit("380", "Thanh Hóa"), registered());
        assertThat(progress.awaitNumber(2, LONG)).isTrue();
        assertThat(new PlanPages(views.database()).byId(PLAN)).isPresent();

        record(opened("prepare-dossier", "t1", Role.PLANNER, Phase.BRIEF, null));
        assertThat(progress.awaitNumber(3, LONG)).isTrue();
        assertThat(new PlanPages(views.database()).byId(PLAN).orElseThrow().openSteps())
                .hasSize(1);
        assertThat(progress.byGroup()).hasSize(11).allSatisfy((group, position) -> {
            assertThat(position.number()).isEqualTo(3);
            assertThat(position.recordedAt()).isNotNull();
        });
    }

    @Test
    void waiting_for_what_does_not_come_ends() {
        start(1);
        record(registered());

        assertThat(Projections.progress(views.database()).awaitNumber(2, Duration.ofMillis(50)))
                .isFalse();
    }

    @Test
    void the_slowest_view_counts() {
        DongHai.tell(new Told(views.database()));
        views.database().getCollection("progress").deleteOne(new org.bson.Document("_id", "inbox"));

        assertThat(Projections.progress(views.database()).position().number()).isZero();
    }

    @Test
    void a_replay_under_axon_gives_the_same_rows() {
        start(10);
        var progress = Projections.progress(views.database());
        record(unit("380", "Thanh Hóa"), registered(), opened("decide", "t1", Role.APPROVER, Phase.PLAN, "2016-02-02"));
        assertThat(progress.awaitNumber(3, LONG)).isTrue();
        var hashes = ViewHash.of(views.database());

        processors.forEach(processor -> {
            processor.shutDown();
            processor.resetTokens();
        });
        assertThat(progress.position().number()).isZero();
        processors.forEach(PooledStreamingEventProcessor::start);

        assertThat(progress.awaitNumber(3, LONG)).isTrue();
        assertThat(ViewHash.of(views.database())).isEqualTo(hashes);
    }

    private void start(int batch) {
        Projections.all(views.database()).forEach(group -> processors.add(processor(group, batch)));
        processors.forEach(PooledStreamingEventProcessor::start);
    }

    private PooledStreamingEventProcessor processor(ViewGroup group, int batch) {
        return PooledStreamingEventProcessor.builder()
                .name(group.name())
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(group.handlers())
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                        .build())
                .messageSource(store)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.INSTANCE)
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .batchSize(batch)
                .build();
    }

    private void record(RecordedEvent... events) {
        var metadata = new Sender(PLANNER, null, null).toMetadata();
        store.publish(List.of(events).stream()
                .<EventMessage<?>>map(event -> new GenericEventMessage<>(event, metadata))
                .toList());
    }
}
