package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** Somebody who comments on the pages, one after the other, as a browser without script does. */
final class Commenter {

    private final Visitor visitor;
    private final String round;

    /** Somebody without an account. */
    Commenter(ApplicationContext application, String round) {
        this(new Visitor(application), round);
    }

    Commenter(Visitor visitor, String round) {
        this.visitor = visitor;
        this.round = round;
    }

    Visitor visitor() {
        return visitor;
    }

    String path() {
        return "/consultations/" + round + "/comment";
    }

    HttpResponse<String> begin() {
        return visitor.get(path());
    }

    HttpResponse<String> go(HttpResponse<String> page, String where, Map<String, String> typed) {
        var fields = new LinkedHashMap<>(typed);
        fields.put("go", where);
        return visitor.send(page, fields, path());
    }

    HttpResponse<String> next(HttpResponse<String> page, Map<String, String> typed) {
        return go(page, "next", typed);
    }

    /** All pages but the last, without a place. */
    HttpResponse<String> fill(String text, Map<String, String> contact) {
        return fill(text, "", contact);
    }

    HttpResponse<String> fill(String text, String area, Map<String, String> contact) {
        var place = next(next(begin(), Map.of("topics", "TRANSPORT")), Map.of("text", text));
        assertThat(place.body()).contains("name=\"at\" value=\"PLACE\"");
        return next(next(place, Map.of("area", area)), contact);
    }

    HttpResponse<String> send(HttpResponse<String> check) {
        return go(check, "send", Map.of());
    }

    /** The page of the receipt. */
    HttpResponse<String> comment(String text) {
        return send(fill(text, Map.of()));
    }
}
