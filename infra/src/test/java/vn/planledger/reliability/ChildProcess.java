package vn.planledger.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import vn.planledger.PlanLedger;

/** The application as a child JVM on a data folder and a port of its own. */
public final class ChildProcess {

    private static final Duration START = Duration.ofMinutes(3);
    private static final long STOP_SECONDS = 60;

    private final Process process;
    private final int port;

    private ChildProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it without the demo's data. */
    static ChildProcess start(Path data, String run) throws IOException {
        return start(data, run, LoadedApplication.class, LoadedApplication.READY, "false");
    }

    /** Starts it as {@code mvn spring-boot:run} does, with the demo's data. */
    public static ChildProcess startWithDemo(Path data, String run) throws IOException {
        return start(data, run, PlanLedger.class, "PlanLedger is ready", "true");
    }

    /** Waits until it is ready; a child that ends instead is a failure, told with its output. */
    private static ChildProcess start(Path data, String run, Class<?> main, String ready, String demo)
            throws IOException {
        var port = freePort();
        var output = data.resolveSibling(data.getFileName() + "-" + run + ".log");
        Files.createDirectories(output.getParent());
        var child = new ProcessBuilder(command(data, port, main, demo))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            Awaitility.await("the child of run " + run)
                    .atMost(START)
                    .until(() -> !child.isAlive() || read(output).contains(ready));
        } catch (RuntimeException late) {
            child.destroyForcibly();
            throw late;
        }
        if (!child.isAlive()) {
            throw new AssertionError("run " + run + " did not start:\n" + read(output));
        }
        return new ChildProcess(child, port);
    }

    private static List<String> command(Path data, int port, Class<?> main, String demo) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName(),
                "--planledger.data=" + data,
                "--planledger.demo.enabled=" + demo,
                "--server.port=" + port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String read(Path output) {
        try {
            return Files.readString(output);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    Browser browser(String person) {
        return new Browser(port, person);
    }

    /** {@code SIGKILL}: no shutdown hook runs, and the database server stays behind. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    /** {@code SIGTERM}: the application closes what it opened. */
    public void stop() throws InterruptedException {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() throws InterruptedException {
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("process " + process.pid() + " did not end");
        }
    }

    /** The database server of a killed run, where it is still there. */
    static Optional<ProcessHandle> databaseServer(Path data) throws IOException {
        var pidFile = data.resolve("postgres").resolve("postmaster.pid");
        return Files.exists(pidFile)
                ? ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pidFile).get(0).strip()))
                : Optional.empty();
    }
}
