package vn.planledger.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that outlived a killed PlanLedger still holds the data folder, and the next start on it would
 * fail. The data folder's own lock has told us that nobody uses it any more, so it is asked to stop first.
 */
final class LeftoverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);
    private static final long PATIENCE_SECONDS = 30;

    private LeftoverServer() {}

    static void stop(Path databaseFolder) throws IOException {
        var pidFile = databaseFolder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        var server = ProcessHandle.of(pid).filter(LeftoverServer::isPostgres);
        if (server.isPresent()) {
            LOG.info("Stopping the PostgreSQL server {} that a killed run left on {}", pid, databaseFolder);
            server.get().destroy();
            await(server.get());
        }
    }

    /** The number may by now belong to another process. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }

    private static void await(ProcessHandle server) throws IOException {
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stillThere) {
            throw new IOException("PostgreSQL " + server.pid() + " does not stop", stillThere);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
