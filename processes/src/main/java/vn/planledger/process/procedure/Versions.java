package vn.planledger.process.procedure;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import vn.planledger.command.plan.PinnedProcedure;
import vn.planledger.command.shared.Refusal;

/** The versions of the processes that the engine holds. */
record Versions(RepositoryService repository) {

    /** @throws Refusal {@code procedure.unknown-version} where the engine does not have it */
    ProcessDefinition definition(PinnedProcedure pinned) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(pinned.definitionKey())
                .processDefinitionVersion(pinned.version())
                .singleResult();
        if (definition == null) {
            throw Refusal.rule("procedure.unknown-version", pinned.definitionKey(), pinned.version());
        }
        return definition;
    }

    /** The process of that key in a deployment, or null. */
    ProcessDefinition inDeployment(String key, String deployment) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .deploymentId(deployment)
                .singleResult();
    }
}
