package vn.planledger.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.CommandContextInterceptor;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringTransactionInterceptor;
import org.junit.jupiter.api.Test;
import vn.planledger.process.EngineRoom;

/** The engine is wired as the house says. */
class WiringTest {

    private final EngineConfiguration configuration = EngineRoom.the(EngineConfiguration.class);

    @Test
    void the_unit_of_work_stands_between_transaction_and_command_context() {
        for (var chain : List.of(
                configuration.getCommandInterceptorsTxRequired(),
                configuration.getCommandInterceptorsTxRequiresNew())) {
            assertThat(chain)
                    .extracting(CommandInterceptor::getClass)
                    .containsSubsequence(
                            SpringTransactionInterceptor.class,
                            UnitOfWorkInterceptor.class,
                            CommandContextInterceptor.class);
        }
    }

    @Test
    void ids_need_no_table_row_and_timers_wait_in_order() {
        assertThat(configuration.getIdGenerator()).isInstanceOf(StrongUuidGenerator.class);
        assertThat(configuration.isJobExecutorAcquireByDueDate()).isTrue();
        assertThat(configuration.getDatabaseSchemaUpdate()).isEqualTo("false");
    }

    @Test
    void unchanged_models_are_not_deployed_again() throws IOException {
        var repository = EngineRoom.engine().getRepositoryService();
        var again = repository
                .createDeployment()
                .name(configuration.getDeploymentName())
                .enableDuplicateFiltering(false);
        for (var model : ModelFile.all()) {
            again.addInputStream(model.getPathWithinContext(), model.getInputStream());
        }
        again.deploy();
        assertThat(repository.createDeploymentQuery().count()).isOne();
        assertThat(repository.createProcessDefinitionQuery().count()).isEqualTo(15);
        assertThat(repository.createDecisionDefinitionQuery().count()).isEqualTo(9);
    }
}
