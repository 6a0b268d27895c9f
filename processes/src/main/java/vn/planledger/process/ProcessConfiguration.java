package vn.planledger.process;

import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import vn.planledger.command.calendar.Calendars;
import vn.planledger.process.conformance.Conformance;
import vn.planledger.process.engine.EngineClock;
import vn.planledger.process.engine.EngineCommands;
import vn.planledger.process.engine.EngineConfiguration;
import vn.planledger.process.engine.EngineSettings;
import vn.planledger.process.law.LawBook;
import vn.planledger.process.law.LawTables;
import vn.planledger.process.picture.ProcedureOutline;
import vn.planledger.process.picture.ProcessPicture;
import vn.planledger.process.procedure.CamundaProcedure;
import vn.planledger.process.procedure.Migration;
import vn.planledger.process.procedure.PinnedFiles;
import vn.planledger.process.procedure.ProcedureTokens;
import vn.planledger.process.step.LastDay;
import vn.planledger.process.step.StepOpening;
import vn.planledger.process.step.StepParseListener;

/**
 * This room's beans. Import it beside a {@link DataSource}, its {@link PlatformTransactionManager}, a {@link
 * CommandGateway} and {@link Calendars}, which are looked up when the first command is sent and the first day counted; {@link EngineSettings} is optional.
 */
@Configuration(proxyBeanMethods = false)
public class ProcessConfiguration {

    @Bean
    LawTables lawTables() {
        return new LawTables();
    }

    @Bean
    LawBook lawBook() {
        return new LawBook();
    }

    @Bean
    EngineCommands engineCommands(ObjectProvider<CommandGateway> gateway) {
        return new EngineCommands(gateway::getObject);
    }

    @Bean
    EngineConfiguration engineConfiguration(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            EngineCommands commands,
            LawTables tables,
            ObjectProvider<Calendars> calendars,
            ObjectProvider<EngineSettings> settings) {
        Calendars days = () -> calendars.getObject().working();
        var opening = new StepOpening(tables, new LastDay(days));
        return new EngineConfiguration(
                dataSource,
                transactions,
                ModelBeans.of(commands, tables, days, opening),
                new StepParseListener(commands, opening),
                settings.getIfAvailable(() -> EngineSettings.PRODUCTION));
    }

    @Bean
    ProcessEngineFactoryBean processEngine(EngineConfiguration configuration) {
        var factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    PinnedFiles pinnedFiles(ProcessEngine engine) {
        return new PinnedFiles(engine);
    }

    @Bean
    CamundaProcedure procedure(ProcessEngine engine, LawTables tables, ObjectProvider<Calendars> calendars) {
        Calendars days = () -> calendars.getObject().working();
        return new CamundaProcedure(engine, tables, new Migration(engine, tables, new LastDay(days)));
    }

    @Bean
    Conformance conformance(ProcessEngine engine) {
        return new Conformance(engine.getRepositoryService());
    }

    @Bean
    ProcedureTokens procedureTokens(ProcessEngine engine) {
        return new ProcedureTokens(engine);
    }

    @Bean
    EngineClock engineClock(ProcessEngine engine) {
        return new EngineClock(engine);
    }

    @Bean
    ProcessPicture processPicture() {
        return new ProcessPicture();
    }

    @Bean
    ProcedureOutline procedureOutline() {
        return new ProcedureOutline();
    }
}
