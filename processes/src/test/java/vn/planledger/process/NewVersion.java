package vn.planledger.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import vn.planledger.process.engine.ModelFile;

/** A newer version of every model, for as long as a test needs it; plans that run on it must be gone before it closes. */
public final class NewVersion implements AutoCloseable {

    private final String deployment;

    private NewVersion(String deployment) {
        this.deployment = deployment;
    }

    /** @param change what to make of a file's text */
    public static NewVersion with(UnaryOperator<String> change) throws IOException {
        var changed =
                EngineRoom.engine().getRepositoryService().createDeployment().name("planledger");
        for (var model : ModelFile.all()) {
            var text = new String(model.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            changed.addString(model.getPath(), change.apply(text));
        }
        return new NewVersion(changed.deploy().getId());
    }

    public String deployment() {
        return deployment;
    }

    @Override
    public void close() {
        EngineRoom.engine().getRepositoryService().deleteDeployment(deployment, false);
    }
}
