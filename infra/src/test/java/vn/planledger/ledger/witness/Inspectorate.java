package vn.planledger.ledger.witness;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.planledger.query.ledger.note.VerifierKey;
import vn.planledger.witness.TlogWitness;

/** The witness program in a process of its own, set up by its own commands. */
public final class Inspectorate implements AutoCloseable {

    private final Path folder;
    private final int port = freePort();
    private final VerifierKey key;
    private Process process;

    /** @param logs that it cosigns */
    public Inspectorate(Path folder, VerifierKey... logs) throws IOException {
        this.folder = folder;
        var init = run("init", folder.toString(), "witness.example/inspectorate");
        key = VerifierKey.parse(new String(init.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
        var known = Stream.of(logs).map(log -> "log " + log + "\n").collect(Collectors.joining());
        Files.writeString(folder.resolve("witness.conf"), "listen 127.0.0.1:" + port + "\n" + known);
    }

    public VerifierKey key() {
        return key;
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    Witness witness() {
        return Witness.of(key.toString(), url());
    }

    public void open() throws IOException {
        process = run("serve", folder.toString());
        InputStream said = process.getInputStream();
        while (said.read() != '\n') {
            if (!process.isAlive()) {
                throw new IllegalStateException("the witness did not start");
            }
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
            try {
                process.waitFor(10, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Process run(String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = TlogWitness.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        var command = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp", classes, TlogWitness.class.getName());
        command.command().addAll(List.of(arguments));
        return command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
    }
}
