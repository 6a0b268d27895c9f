package vn.planledger.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfiguration;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.updates.UpdateChecker;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import vn.planledger.process.engine.EngineConfiguration;
import vn.planledger.query.Projections;
import vn.planledger.record.EventJson;
import vn.planledger.record.EventRecord;
import vn.planledger.record.RecordStore;

/** Each wiring fact of the house on the running application: the traps that fail silently fail here instead. */
class WiringTest extends RunningApplication {

    @Test
    void commands_run_in_springs_transactions_and_any_failure_rolls_back() {
        var bus = office.the(CommandBus.class);
        assertThat(bus).isExactlyInstanceOf(SimpleCommandBus.class);
        assertThat(hidden(bus, "transactionManager")).isExactlyInstanceOf(SpringTransactionManager.class);
        assertThat(hidden(bus, "rollbackConfiguration")).isSameAs(RollbackConfigurationType.ANY_THROWABLE);
        assertThat(axon().commandBus()).isSameAs(bus);
    }

    @Test
    void there_is_exactly_one_transaction_manager_for_record_and_engine() {
        var managers = application.getBeansOfType(PlatformTransactionManager.class);
        assertThat(managers).hasSize(1);
        var only = managers.values().iterator().next();
        assertThat(hidden(office.the(TransactionManager.class), "transactionManager"))
                .isSameAs(only);
        assertThat(office.the(EngineConfiguration.class).getTransactionManager())
                .isSameAs(only);
    }

    @Test
    void the_record_is_our_engine_on_the_bare_connection() {
        var store = office.the(EventStore.class);
        assertThat(store).isExactlyInstanceOf(RecordStore.class);
        assertThat(axon().eventStore()).isSameAs(store);
        var record = hidden(store, "storageEngine");
        assertThat(record).isExactlyInstanceOf(EventRecord.class);
        assertThat(hidden(record, ConnectionProvider.class))
                .isExactlyInstanceOf(SpringDataSourceConnectionProvider.class);
        assertThat(hidden(record, TransactionManager.class)).isSameAs(office.the(TransactionManager.class));
        assertThat(hidden(record, PersistenceExceptionResolver.class)).isExactlyInstanceOf(SQLStateResolver.class);
    }

    @Test
    void a_duplicate_key_is_seen_as_a_conflict() {
        var record = hidden(office.the(EventStore.class), "storageEngine");
        var resolver = (PersistenceExceptionResolver) hidden(record, PersistenceExceptionResolver.class);
        assertThat(resolver.isDuplicateKeyViolation(new java.sql.SQLException("duplicate key", "23505")))
                .isTrue();
    }

    @Test
    void events_are_written_by_their_logical_names() {
        assertThat(axon().eventSerializer()).isExactlyInstanceOf(EventJson.class);
        assertThat(axon().serializer()).isExactlyInstanceOf(EventJson.class);
        assertThat(axon().messageSerializer()).isExactlyInstanceOf(EventJson.class);
    }

    @Test
    void positions_are_kept_with_the_views() {
        assertThat(application.getBeansOfType(TokenStore.class).values())
                .singleElement()
                .isExactlyInstanceOf(MongoTokenStore.class);
    }

    @Test
    void every_view_group_is_one_pooled_processor_of_one_segment_that_passes_failures_on() {
        var processors = axon().eventProcessingConfiguration().eventProcessors();
        assertThat(processors).containsOnlyKeys(Projections.GROUPS);
        processors.forEach((name, processor) -> {
            assertThat(processor).as(name).isExactlyInstanceOf(PooledStreamingEventProcessor.class);
            var pooled = (PooledStreamingEventProcessor) processor;
            assertThat(pooled.processingStatus()).as(name).hasSize(1);
            assertThat(hidden(pooled, "tokenStore")).isSameAs(office.the(TokenStore.class));
            assertThat(hidden(pooled, "errorHandler")).isSameAs(PropagatingErrorHandler.INSTANCE);
            var invoker = hidden(pooled, "eventHandlerInvoker");
            var delegates = (List<?>) hidden(invoker, "delegates");
            assertThat(delegates)
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(delegate -> assertThat(
                                    hidden((SimpleEventHandlerInvoker) delegate, "listenerInvocationErrorHandler"))
                            .isSameAs(PropagatingErrorHandler.INSTANCE));
        });
    }

    @Test
    void no_aggregate_has_a_lock_of_axons_a_cache_or_a_snapshot() {
        var aggregates = axon().getModules().stream()
                .map(module -> module.unwrap())
                .filter(AggregateConfiguration.class::isInstance)
                .map(AggregateConfiguration.class::cast)
                .toList();
        assertThat(aggregates).hasSize(13).allSatisfy(aggregate -> {
            var repository = aggregate.repository();
            assertThat(hidden(repository, "lockFactory")).isSameAs(NullLockFactory.INSTANCE);
            assertThat(repository.getClass().getSimpleName()).isEqualTo("EventSourcingRepository");
        });
    }

    @Test
    void the_records_time_is_the_applications() {
        assertThat(GenericEventMessage.clock).isSameAs(office.the(Clock.class));
    }

    @Test
    void the_engine_keeps_tokens_only_and_fires_timers_itself() {
        var configuration = ((ProcessEngineImpl) office.the(ProcessEngine.class)).getProcessEngineConfiguration();
        assertThat(configuration).isExactlyInstanceOf(EngineConfiguration.class);
        assertThat(configuration.getHistoryLevel()).isEqualTo(HistoryLevel.HISTORY_LEVEL_NONE);
        assertThat(configuration.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(configuration.isEnableFetchScriptEngineFromProcessApplication())
                .isFalse();
        assertThat(configuration.getJobExecutor().isActive()).isTrue();
    }

    @Test
    void nobody_is_phoned() {
        assertThat(axon().getComponent(UpdateChecker.class, () -> null)).isNull();
        assertThat(application.getBeansOfType(UpdateChecker.class)).isEmpty();
    }

    private Configuration axon() {
        return office.the(Configuration.class);
    }

    private static Object hidden(Object owner, String field) {
        for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
            for (Field candidate : type.getDeclaredFields()) {
                if (candidate.getName().equals(field)) {
                    return read(candidate, owner);
                }
            }
        }
        throw new AssertionError(owner.getClass() + " has no field " + field);
    }

    /** The owner's one field of a type, whatever its name. */
    private static Object hidden(Object owner, Class<?> wanted) {
        for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
            for (Field candidate : type.getDeclaredFields()) {
                if (candidate.getType() == wanted) {
                    return read(candidate, owner);
                }
            }
        }
        throw new AssertionError(owner.getClass() + " has no field of " + wanted);
    }

    private static Object read(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException closed) {
            throw new AssertionError(closed);
        }
    }
}
