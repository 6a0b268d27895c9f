package vn.planledger.witness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A witness set up by its own commands in a folder, and whoever sends requests to it. */
final class WitnessAtWork implements AutoCloseable {

    static final String NAME = "witness.example/inspectorate";

    private final HttpClient client = HttpClient.newHttpClient();
    private final WitnessServer server;

    private WitnessAtWork(WitnessServer server) {
        this.server = server;
    }

    /** @return the witness's verifier key as printed */
    static String init(Path folder, TestLog... logs) throws IOException {
        var key = printed("init", folder.toString(), NAME);
        var conf = new StringBuilder("listen 127.0.0.1:0\n");
        for (var log : logs) {
            conf.append("log ").append(log.verifierKey()).append('\n');
        }
        Files.writeString(folder.resolve("witness.conf"), conf);
        return key.strip();
    }

    static WitnessAtWork at(Path folder) throws IOException {
        return new WitnessAtWork(TlogWitness.serve(folder));
    }

    static String printed(String... args) throws IOException {
        var printed = new ByteArrayOutputStream();
        TlogWitness.run(new PrintStream(printed, true, StandardCharsets.UTF_8), args);
        return printed.toString(StandardCharsets.UTF_8);
    }

    HttpResponse<String> submit(String body) {
        return send(HttpRequest.newBuilder(uri("/add-checkpoint")).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException unanswered) {
            throw new IllegalStateException(unanswered);
        }
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.address().getPort() + path);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
