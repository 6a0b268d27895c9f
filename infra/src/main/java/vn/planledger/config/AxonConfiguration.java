package vn.planledger.config;

import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import vn.planledger.command.CommandSide;
import vn.planledger.command.calendar.Calendars;
import vn.planledger.command.inspection.RecordedNumbers;
import vn.planledger.command.number.UsedNumbers;
import vn.planledger.command.opinion.OpenPoints;
import vn.planledger.command.opinion.PersonalSeal;
import vn.planledger.command.opinion.ReceivedOpinions;
import vn.planledger.command.plan.ApprovedNeighbours;
import vn.planledger.command.plan.Procedure;
import vn.planledger.query.shared.ViewGroup;
import vn.planledger.record.EventJson;

/** Axon, every part chosen by hand: on this Spring Boot its own auto-configuration would silently choose others. */
@Configuration(proxyBeanMethods = false)
class AxonConfiguration {

    /** Enough to keep a replay busy, few enough to show an act at once. */
    private static final int BATCH = 100;
    /** How soon a view sees what another node recorded. */
    private static final long LOOK_AGAIN_MILLIS = 1_000;

    @Bean(initMethod = "start", destroyMethod = "shutdown")
    @DependsOn("flywayInitializer")
    org.axonframework.config.Configuration axon(
            CommandBus bus,
            CommandGateway gateway,
            EventStore store,
            EventJson json,
            TransactionManager transactions,
            TokenStore positions,
            List<ViewGroup> views,
            Procedure procedure,
            OpenPoints points,
            ReceivedOpinions received,
            PersonalSeal seal,
            UsedNumbers numbers,
            ApprovedNeighbours neighbours,
            RecordedNumbers recorded) {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureCommandBus(c -> bus)
                .registerComponent(CommandGateway.class, c -> gateway)
                .configureEventStore(c -> store)
                .configureSerializer(c -> json)
                .configureEventSerializer(c -> json)
                .configureMessageSerializer(c -> json)
                .configureTransactionManager(c -> transactions)
                .registerComponent(Procedure.class, c -> procedure)
                .registerComponent(OpenPoints.class, c -> points)
                .registerComponent(ReceivedOpinions.class, c -> received)
                .registerComponent(PersonalSeal.class, c -> seal)
                .registerComponent(UsedNumbers.class, c -> numbers)
                .registerComponent(RecordedNumbers.class, c -> recorded)
                .registerComponent(ApprovedNeighbours.class, c -> neighbours);
        CommandSide.modules().forEach(module -> module.configureModule(configurer));
        follow(configurer, positions, views);
        return configurer.buildConfiguration();
    }

    /** For whoever counts days outside a command handler: the engine, when it opens a step. */
    @Bean
    Calendars calendars(org.axonframework.config.Configuration axon) {
        return axon.getComponent(Calendars.class);
    }

    private static void follow(Configurer configurer, TokenStore positions, List<ViewGroup> views) {
        var processing = configurer.eventProcessing();
        processing
                .registerTokenStore(c -> positions)
                .registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance());
        views.forEach(group -> follow(processing, group));
    }

    private static void follow(EventProcessingConfigurer processing, ViewGroup group) {
        processing
                .registerPooledStreamingEventProcessor(
                        group.name(),
                        org.axonframework.config.Configuration::eventStore,
                        (c, builder) ->
                                builder.initialSegmentCount(1).batchSize(BATCH).tokenClaimInterval(LOOK_AGAIN_MILLIS))
                .registerTransactionManager(group.name(), c -> NoTransactionManager.instance())
                .assignHandlerInstancesMatching(group.name(), group.handlers()::contains);
        group.handlers().forEach(handler -> processing.registerEventHandler(c -> handler));
    }
}
