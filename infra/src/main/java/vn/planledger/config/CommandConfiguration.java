package vn.planledger.config;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.planledger.command.access.AccessCheck;
import vn.planledger.command.shared.Sender;
import vn.planledger.document.DocumentStore;
import vn.planledger.document.Shelving;
import vn.planledger.record.AdvisoryLocks;
import vn.planledger.record.EventJson;
import vn.planledger.record.NumberLock;
import vn.planledger.record.OnlyOnce;
import vn.planledger.record.PlanLock;
import vn.planledger.record.Receipts;
import vn.planledger.record.RetryRaced;
import vn.planledger.record.SendingTime;

/** The way of a command: who and when, may this role, has it been here before, the plan's lock, the handler. */
@Configuration(proxyBeanMethods = false)
class CommandConfiguration {

    @Bean
    CommandBus commandBus(
            TransactionManager transactions,
            AdvisoryLocks locks,
            Receipts receipts,
            EventJson json,
            DocumentStore documents,
            Clock clock) {
        var bus = SimpleCommandBus.builder()
                .transactionManager(transactions)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .build();
        bus.registerDispatchInterceptor(new SendingTime(clock));
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(
                new MessageOriginProvider(),
                new SimpleCorrelationDataProvider(
                        Sender.ACTOR_ID,
                        Sender.ACTOR_NAME,
                        Sender.ORGANISATION,
                        Sender.ROLE,
                        Sender.COMMAND_ID,
                        Sender.SENT_AT)));
        bus.registerHandlerInterceptor(new AccessCheck());
        bus.registerHandlerInterceptor(new OnlyOnce(locks, receipts, json));
        bus.registerHandlerInterceptor(new PlanLock(locks));
        bus.registerHandlerInterceptor(new NumberLock(locks));
        bus.registerHandlerInterceptor(new Shelving(documents));
        return bus;
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService retries() {
        return Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "command-retries"));
    }

    @Bean
    CommandGateway commandGateway(CommandBus bus, ScheduledExecutorService retries) {
        return DefaultCommandGateway.builder()
                .commandBus(bus)
                .retryScheduler(new RetryRaced(retries))
                .build();
    }
}
