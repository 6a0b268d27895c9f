package vn.planledger.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as the Inspectorate runs it, in a process of its own, killed at work. */
class KilledWitnessTest {

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void a_witness_killed_between_two_checkpoints_remembers_every_one_that_it_cosigned() throws Exception {
        var log = new TestLog("log.example/a").grow(400, "leaf");
        WitnessAtWork.init(folder, log);
        var process = start();
        int cosigned = 0;
        try {
            var port = port(process);
            for (int size = 1; size <= 20; size++) {
                submit(port, log.body(size - 1, size));
                cosigned = size;
            }
            cosigned = untilKilled(process, port, log, cosigned);
        } finally {
            process.destroyForcibly();
            process.waitFor(10, TimeUnit.SECONDS);
        }
        try (var witness = WitnessAtWork.at(folder)) {
            var latest = Long.parseLong(witness.submit(log.body(0, 400)).body().strip());
            assertThat(latest).isBetween((long) cosigned, cosigned + 1L);
        }
    }

    /** The kill falls somewhere into the requests that follow; the last one may be kept but not answered. */
    private int untilKilled(Process process, int port, TestLog log, int last) {
        new Thread(process::destroyForcibly).start();
        int cosigned = last;
        try {
            for (int size = last + 1; size <= 400; size++) {
                submit(port, log.body(size - 1, size));
                cosigned = size;
            }
        } catch (IOException killed) {
            assertThat(process.onExit()).succeedsWithin(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return cosigned;
    }

    private Process start() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = Path.of("target", "classes").toString();
        return new ProcessBuilder(java, "-cp", classes, TlogWitness.class.getName(), "serve", folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int port(Process process) throws IOException {
        var line = process.inputReader().readLine();
        return Integer.parseInt(line.substring(line.lastIndexOf(':') + 1));
    }

    private void submit(int port, String body) throws IOException, InterruptedException {
        var uri = URI.create("http://127.0.0.1:" + port + "/add-checkpoint");
        var request =
                HttpRequest.newBuilder(uri).POST(BodyPublishers.ofString(body)).build();
        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }
}
