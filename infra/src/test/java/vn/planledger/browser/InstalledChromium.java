package vn.planledger.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips the tests of the pages in a browser where no Chromium is installed, and says so; with
 * {@code -Dplanledger.chromium-required=true}, as in {@code .ci/run}, that is a failure.
 */
public final class InstalledChromium implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (path().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is installed");
        }
        if (Boolean.getBoolean("planledger.chromium-required")) {
            throw new IllegalStateException("no chromium on the PATH");
        }
        return ConditionEvaluationResult.disabled("no chromium on the PATH: pages are not tested in a browser");
    }

    static Optional<Path> path() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
