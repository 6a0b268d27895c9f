package vn.planledger.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import vn.planledger.process.engine.ModelFile;

/** Camunda 7.24 alone, with everything off that PlanLedger switches off in it, and a history level of its own. */
final class BareEngine {

    private BareEngine() {}

    static ProcessEngine build(String name, String history, DataSource database) {
        ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory(history);
        configuration.setHistoryCleanupEnabled(false);
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setBeans(BareBeans.all());
        configuration.setJobExecutorActivate(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setTenantCheckEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setTaskMetricsEnabled(false);
        var engine = configuration.buildProcessEngine();
        deploy(engine);
        return engine;
    }

    private static void deploy(ProcessEngine engine) {
        var deployment = engine.getRepositoryService().createDeployment().name("benchmark");
        for (var model : ModelFile.all()) {
            try {
                deployment.addInputStream(model.getPath(), model.getInputStream());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        deployment.deploy();
    }
}
