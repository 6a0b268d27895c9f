package vn.planledger.process;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.PlatformTransactionManager;
import vn.planledger.command.calendar.Calendars;
import vn.planledger.command.plan.PlanFacts;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.PlanTrait;
import vn.planledger.command.plan.Procedure;
import vn.planledger.command.shared.Regime;
import vn.planledger.process.engine.EngineConfiguration;
import vn.planledger.process.engine.EngineSchema;
import vn.planledger.process.engine.EngineSettings;

/** The real engine on real PostgreSQL, with a command bus whose command side only records what it is told. */
public final class EngineRoom {

    private static AnnotationConfigApplicationContext context;

    private EngineRoom() {}

    public static synchronized AnnotationConfigApplicationContext context() {
        if (context == null) {
            context = new AnnotationConfigApplicationContext(Parts.class);
            context.registerShutdownHook();
        }
        return context;
    }

    public static <T> T the(Class<T> type) {
        return context().getBean(type);
    }

    public static ProcessEngine engine() {
        return the(ProcessEngine.class);
    }

    public static PlanWalk walk(PlanFacts facts) {
        return new PlanWalk("plan-" + UUID.randomUUID()).start(facts);
    }

    public static PlanWalk walk() {
        return walk(detailedInCity(LocalDate.of(2022, 3, 1)));
    }

    public static PlanFacts detailedInCity(LocalDate registeredOn, PlanTrait... traits) {
        return new PlanFacts(
                PlanKind.DETAILED,
                Regime.R2009,
                "380",
                "Thành phố Thanh Hóa",
                "thành phố",
                "I",
                Set.of(traits),
                registeredOn);
    }

    @Configuration(proxyBeanMethods = false)
    @Import(ProcessConfiguration.class)
    static class Parts {

        @Bean
        EmbeddedPostgres postgres() throws IOException {
            return EmbeddedPostgres.builder().start();
        }

        @Bean
        DataSource dataSource(EmbeddedPostgres postgres) {
            var dataSource = postgres.getPostgresDatabase();
            var schema = new ResourceDatabasePopulator();
            EngineSchema.POSTGRESQL.forEach(script -> schema.addScript(new ClassPathResource(script)));
            schema.execute(dataSource);
            new JdbcTemplate(dataSource).execute("create table recorded (plan text, command text)");
            return dataSource;
        }

        @Bean
        PlatformTransactionManager transactions(DataSource dataSource) {
            return new DataSourceTransactionManager(dataSource);
        }

        @Bean
        EngineSettings settings() {
            return new EngineSettings("false", false);
        }

        @Bean
        CommandBus commandBus(
                PlatformTransactionManager transactions,
                DataSource dataSource,
                org.springframework.beans.factory.ObjectProvider<Procedure> procedure) {
            var bus = SimpleCommandBus.builder()
                    .transactionManager(new SpringTransactions(transactions))
                    .build();
            Recorder.on(bus, new JdbcTemplate(dataSource), procedure::getObject);
            return bus;
        }

        @Bean
        static BeanPostProcessor flowsTaken() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessBeforeInitialization(Object bean, String name) {
                    if (bean instanceof EngineConfiguration configuration) {
                        configuration.getCustomPostBPMNParseListeners().add(new FlowsTaken());
                    }
                    return bean;
                }
            };
        }

        @Bean
        Calendars calendars() {
            return PlainDays::calendar;
        }

        @Bean
        CommandGateway gateway(CommandBus bus) {
            return DefaultCommandGateway.builder().commandBus(bus).build();
        }
    }

    public static List<String> recorded(String plan) {
        return new JdbcTemplate(the(DataSource.class))
                .queryForList("select command from recorded where plan = ?", String.class, plan);
    }
}
