package vn.planledger.process.procedure;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.repository.Deployment;
import vn.planledger.command.plan.PinnedModel;

/** The BPMN and DMN files that plans are pinned to, as they were: the engine keeps every version it was given. */
public final class PinnedFiles {

    private final RepositoryService repository;
    private final PinnedModels models;

    public PinnedFiles(ProcessEngine engine) {
        this.repository = engine.getRepositoryService();
        this.models = new PinnedModels(repository);
    }

    /** The content of a pinned file; empty where the engine never had it. */
    public Optional<byte[]> content(PinnedModel pinned) {
        return repository.createDeploymentQuery().list().stream()
                .map(Deployment::getId)
                .filter(deployment -> models.of(deployment).contains(pinned))
                .findFirst()
                .flatMap(deployment -> content(deployment, pinned.file()));
    }

    private Optional<byte[]> content(String deployment, String file) {
        return repository.getDeploymentResources(deployment).stream()
                .filter(resource -> resource.getName().equals(file))
                .map(resource -> ((ResourceEntity) resource).getBytes())
                .findFirst();
    }
}
