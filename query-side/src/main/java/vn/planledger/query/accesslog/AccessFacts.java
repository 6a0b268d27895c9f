package vn.planledger.query.accesslog;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a row's JSON says; null where it does not say it.
 *
 * @param account of a person who is known; an unknown name that somebody typed is never kept
 * @param path with placeholders, such as {@code /plans/{id}}
 * @param of what the placeholders stood for, and query parameters, as {@code name=value}
 * @param status of the HTTP answer
 * @param code of the refusal, such as {@code step.not-open}
 */
public record AccessFacts(
        String kind,
        String account,
        String role,
        String address,
        String method,
        String path,
        String of,
        String plan,
        String status,
        String code) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static AccessFacts of(AccessRow row) {
        var content = JSON.readTree(row.content());
        return new AccessFacts(
                text(content, "kind"),
                text(content, "account"),
                text(content, "role"),
                text(content, "address"),
                text(content, "method"),
                text(content, "path"),
                text(content, "of"),
                text(content, "plan"),
                text(content, "status"),
                text(content, "code"));
    }

    private static String text(JsonNode content, String name) {
        return content.path(name).asString(null);
    }
}
