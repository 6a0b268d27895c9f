package vn.planledger.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import vn.planledger.security.LocalPeople;

/** Somebody at the pages with a session, and at the API with a password, as each asks for. */
final class SignedIn {

    private static final String PERSON = "planner";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;

    SignedIn(String base) {
        this.base = base;
        var token = TOKEN.matcher(send(request("/login")));
        if (!token.find()) {
            throw new IllegalStateException("no form to sign in");
        }
        var form = "username=" + PERSON + "&password=" + LocalPeople.PASSWORD + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    String page(String path) {
        return send(request(path));
    }

    String api(String path) {
        var password = (PERSON + ":" + LocalPeople.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return send(request(path)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(password)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private String send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " at " + answer.uri());
            }
            return answer.body();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
