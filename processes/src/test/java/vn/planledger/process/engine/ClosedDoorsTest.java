package vn.planledger.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.planledger.process.EngineRoom;

/** What an attacker could make the engine run is closed: scripts, expressions in queries, beans of the application. */
class ClosedDoorsTest {

    private static ProcessEngineConfigurationImpl configuration() {
        return EngineRoom.the(EngineConfiguration.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript", "groovy", "juel", "python", "ruby", "ecmascript"})
    void no_script_language_is_there(String language) {
        assertThatThrownBy(() -> configuration().getScriptEngineResolver().getScriptEngine(language, true))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Scripts are closed");
    }

    @Test
    void a_model_with_a_script_cannot_even_be_deployed_or_run() {
        var services = EngineRoom.engine();
        var model = org.camunda.bpm.model.bpmn.Bpmn.createExecutableProcess("scripted")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .scriptTask()
                .scriptFormat("javascript")
                .scriptText("1 + 1")
                .endEvent()
                .done();
        var deployment = services.getRepositoryService()
                .createDeployment()
                .addModelInstance("scripted.bpmn", model)
                .deploy();
        try {
            assertThatThrownBy(() -> services.getRuntimeService().startProcessInstanceByKey("scripted"))
                    .hasStackTraceContaining("Scripts are closed");
        } finally {
            services.getRepositoryService().deleteDeployment(deployment.getId(), true);
        }
    }

    @Test
    void an_expression_in_a_query_is_refused_also_inside_or() {
        var tasks = EngineRoom.engine().getTaskService();
        var probe = "${legalDays.endOf('2022-03-01')}";
        assertThatThrownBy(() ->
                        tasks.createTaskQuery().taskAssigneeExpression(probe).list())
                .isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> tasks.createTaskQuery()
                        .or()
                        .taskAssigneeExpression(probe)
                        .endOr()
                        .list())
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> tasks.createTaskQuery()
                        .or()
                        .taskAssigneeExpression(probe)
                        .endOr()
                        .count())
                .isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void expressions_and_foreign_script_engines_are_switched_off() {
        assertThat(configuration().isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(configuration().isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(configuration().isEnableFetchScriptEngineFromProcessApplication())
                .isFalse();
        assertThat(configuration().isEnableXxeProcessing()).isFalse();
    }

    @Test
    void an_expression_sees_the_named_beans_and_nothing_else_of_the_application() {
        assertThat(configuration().getBeans().keySet())
                .containsExactlyInAnyOrder(
                        "legalDays",
                        "stepLimit",
                        "stepOverdue",
                        "reviewInterval",
                        "openConsultation",
                        "openWindows",
                        "closeAgenciesWindow",
                        "closeCommunityWindow",
                        "procedureCompleted",
                        "procedureRejected");
        assertThatThrownBy(() -> configuration()
                        .getExpressionManager()
                        .createExpression("${dataSource}")
                        .getValue(org.camunda.bpm.engine.impl.el.StartProcessVariableScope.getSharedInstance()))
                .hasMessageContaining("dataSource");
    }

    @Test
    void the_engine_keeps_no_history_and_no_accounts() {
        assertThat(configuration().getHistoryLevel()).isEqualTo(HistoryLevel.HISTORY_LEVEL_NONE);
        assertThat(new JdbcTemplate(EngineRoom.the(javax.sql.DataSource.class))
                        .queryForList(
                                "select table_name from information_schema.tables where table_name like 'act_hi_%' or table_name like 'act_id_%'",
                                String.class))
                .isEmpty();
    }
}
