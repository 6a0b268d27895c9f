package vn.planledger.access;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.planledger.query.accesslog.AccessKind;

/**
 * One thing to be written into the access log, in the order of its JSON. Of a person it takes the account and the network
 * address; bodies, and whatever may be a name, a text or a secret, never come in.
 */
final class Access {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Object> content = new LinkedHashMap<>();

    private Access(AccessKind kind) {
        content.put("kind", kind.name());
    }

    static Access of(AccessKind kind) {
        return new Access(kind);
    }

    /** The same with one fact more; null and empty are left out. */
    Access with(String name, Object fact) {
        if (fact != null && !fact.toString().isEmpty()) {
            content.put(name, fact);
        }
        return this;
    }

    /** What was asked for. */
    Access asking(Asked asked) {
        return with("method", asked.method())
                .with("path", asked.path())
                .with("of", asked.of())
                .with("plan", asked.plan());
    }

    String json() {
        return JSON.writeValueAsString(content);
    }
}
