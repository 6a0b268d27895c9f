package vn.planledger.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.planledger.security.LocalPeople;

/** One signed-in person at the API. A request that finds no server throws {@link UncheckedIOException}. */
public final class Browser {

    /** @param body as JSON; missing where there is none */
    public record Answer(int status, JsonNode body) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String base;
    private final String credentials;

    public Browser(ApplicationContext application, String person) {
        this(application.getEnvironment().getRequiredProperty("local.server.port", Integer.class), person);
    }

    private Browser(int port) {
        this.base = "http://127.0.0.1:" + port;
        this.credentials = null;
    }

    /** Somebody who has not signed in. */
    public static Browser visitor(ApplicationContext application) {
        return new Browser(application.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    Browser(int port, String person) {
        this.base = "http://127.0.0.1:" + port;
        this.credentials = "Basic "
                + Base64.getEncoder()
                        .encodeToString((person + ":" + LocalPeople.PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** What is not JSON, byte for byte. */
    public byte[] download(String path) {
        try {
            return CLIENT.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** @param key the {@code Idempotency-Key} */
    public Answer post(String path, Object body, String key) {
        return send("POST", path, body, key);
    }

    /** @param key the {@code Idempotency-Key} */
    public Answer put(String path, Object body, String key) {
        return send("PUT", path, body, key);
    }

    /** @param key the {@code Idempotency-Key} */
    public Answer delete(String path, String key) {
        return send(request(path).header("Idempotency-Key", key).DELETE());
    }

    /** @param key the {@code Idempotency-Key} */
    public Answer post(String path, Multipart body, String key) {
        return send(request(path)
                .header("Content-Type", body.contentType())
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(body.bytes())));
    }

    /**
     * Takes something back and says why.
     *
     * @param key the {@code Idempotency-Key}
     */
    public Answer delete(String path, Object body, String key) {
        return send("DELETE", path, body, key);
    }

    private Answer send(String method, String path, Object body, String key) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public Answer upload(String path, String type, String name, String text) {
        return upload(path, type, name, text, UUID.randomUUID().toString());
    }

    Answer upload(String path, String type, String name, String text, String key) {
        var boundary = "----" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        var body = """
                --%1$s\r
                Content-Disposition: form-data; name="type"\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="%3$s"\r
                Content-Type: text/plain\r
                \r
                %4$s\r
                --%1$s--\r
                """.formatted(boundary, type, name, text);
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
        return credentials == null ? request : request.header("Authorization", credentials);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            var body = answer.body();
            return new Answer(answer.statusCode(), JSON.readTree(body.isBlank() ? "{}" : body));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
