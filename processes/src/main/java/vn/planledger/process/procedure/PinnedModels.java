package vn.planledger.process.procedure;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.repository.Resource;
import vn.planledger.command.plan.PinnedModel;

/** The files of a deployment and their hashes, read from the engine's own store. */
final class PinnedModels {

    private final RepositoryService repository;
    private final Map<String, List<PinnedModel>> known = new ConcurrentHashMap<>();

    PinnedModels(RepositoryService repository) {
        this.repository = repository;
    }

    List<PinnedModel> of(String deployment) {
        return known.computeIfAbsent(deployment, this::read);
    }

    private List<PinnedModel> read(String deployment) {
        return repository.getDeploymentResources(deployment).stream()
                .map(PinnedModels::pin)
                .sorted(Comparator.comparing(PinnedModel::file))
                .toList();
    }

    private static PinnedModel pin(Resource resource) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(((ResourceEntity) resource).getBytes());
            return new PinnedModel(resource.getName(), HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
