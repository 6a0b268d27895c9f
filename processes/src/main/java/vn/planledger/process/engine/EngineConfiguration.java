package vn.planledger.process.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.interceptor.CommandContextInterceptor;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.core.io.Resource;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The engine as this house uses it: tokens, timers and tables only. No history (the event record is the history), no
 * identity, no cases, no metrics, no scripts, no expressions in queries; models only from the class path; expressions see
 * the named beans and nothing else of the application.
 */
public final class EngineConfiguration extends SpringProcessEngineConfiguration {

    /** Waits between the tries of a job; a conflict with another node does not count as a try. */
    static final String RETRIES = "PT5S,PT30S,PT2M,PT10M,PT1H,PT6H";

    public EngineConfiguration(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            Map<Object, Object> beans,
            BpmnParseListener steps,
            EngineSettings settings) {
        setDataSource(dataSource);
        setTransactionManager(transactions);
        setBeans(beans);
        setCustomPostBPMNParseListeners(new ArrayList<>(List.of(steps)));
        setDatabaseSchemaUpdate(settings.schemaUpdate());
        setJobExecutorActivate(settings.jobExecutor());
        setJobExecutorAcquireByDueDate(true);
        setFailedJobRetryTimeCycle(RETRIES);
        setIdGenerator(new StrongUuidGenerator());
        setEnableCmdExceptionLogging(false);
        setDeploymentName("planledger");
        setDeploymentResources(ModelFile.all().toArray(Resource[]::new));
        keepTokensOnly();
        closeExpressionsAndScripts();
    }

    private void keepTokensOnly() {
        setHistory(HISTORY_NONE);
        setDbHistoryUsed(false);
        setHistoryCleanupEnabled(false);
        setEnforceHistoryTimeToLive(false);
        setDbIdentityUsed(false);
        setAuthorizationEnabled(false);
        setTenantCheckEnabled(false);
        setCmmnEnabled(false);
        setMetricsEnabled(false);
        setDbMetricsReporterActivate(false);
        setTaskMetricsEnabled(false);
        setStandaloneTasksEnabled(false);
    }

    private void closeExpressionsAndScripts() {
        setEnableExpressionsInStoredQueries(false);
        setEnableExpressionsInAdhocQueries(false);
        setEnableFetchScriptEngineFromProcessApplication(false);
        setEnableScriptEngineLoadExternalResources(false);
        setScriptEngineResolver(new NoScripts());
        setEnableXxeProcessing(false);
        setJavaSerializationFormatEnabled(false);
    }

    @Override
    protected Collection<? extends CommandInterceptor> getDefaultCommandInterceptorsTxRequired() {
        return guarded(super.getDefaultCommandInterceptorsTxRequired());
    }

    @Override
    protected Collection<? extends CommandInterceptor> getDefaultCommandInterceptorsTxRequiresNew() {
        return guarded(super.getDefaultCommandInterceptorsTxRequiresNew());
    }

    private static List<CommandInterceptor> guarded(Collection<? extends CommandInterceptor> interceptors) {
        var chain = new ArrayList<CommandInterceptor>(List.of(new NoQueryExpressions()));
        for (var interceptor : interceptors) {
            if (interceptor instanceof CommandContextInterceptor) {
                chain.add(new UnitOfWorkInterceptor());
            }
            chain.add(interceptor);
        }
        return chain;
    }
}
