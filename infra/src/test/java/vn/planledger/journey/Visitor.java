package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;
import vn.planledger.reliability.Multipart;
import vn.planledger.security.LocalPeople;

/** A person at the pages: signs in, keeps the session, sends forms with what was hidden in them. No script. */
final class Visitor {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;

    /** Somebody without an account. */
    Visitor(ApplicationContext application) {
        base = "http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }

    Visitor(ApplicationContext application, String person) {
        this(application);
        var home = signIn(get("/login"), person);
        assertThat(home.statusCode()).isEqualTo(200);
    }

    /** As after an hour without a page: the server knows nothing of the visit any more. */
    void sessionEnds() {
        cookies.getCookieStore().removeAll();
    }

    HttpResponse<String> signIn(HttpResponse<String> login, String person) {
        return send(login, Map.of("username", person, "password", LocalPeople.PASSWORD), "/login");
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    HttpResponse<String> get(String path, String header, String value) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header(header, value)
                .GET());
    }

    /** Listens to what is sent line by line, until the stream is closed. */
    HttpResponse<Stream<String>> listen(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET(), BodyHandlers.ofLines());
    }

    /** Sends the form of a page: what is hidden in it, and what is typed. */
    HttpResponse<String> send(HttpResponse<String> page, Map<String, String> typed, String action) {
        var body = filled(page, typed).entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends the form of a page with a file that was chosen on it. */
    HttpResponse<String> send(
            HttpResponse<String> page, Map<String, String> typed, String fileName, byte[] file, String action) {
        var body = new Multipart();
        filled(page, typed).forEach(body::text);
        body.file("file", fileName, file);
        return send(HttpRequest.newBuilder(URI.create(base + action))
                .header("Content-Type", body.contentType())
                .POST(BodyPublishers.ofByteArray(body.bytes())));
    }

    private static Map<String, String> filled(HttpResponse<String> page, Map<String, String> typed) {
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(page.body())
                .results()
                .forEach(hidden ->
                        fields.put(HtmlUtils.htmlUnescape(hidden.group(1)), HtmlUtils.htmlUnescape(hidden.group(2))));
        fields.putAll(typed);
        return fields;
    }

    /** Sends a form's body as it is. */
    HttpResponse<String> post(String path, String body, boolean announcesItsLength) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var publisher = announcesItsLength
                ? BodyPublishers.ofByteArray(bytes)
                : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(publisher));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> read) {
        try {
            return client.send(request.build(), read);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
