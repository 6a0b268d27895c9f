package vn.planledger.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/** An address with parameters, each encoded; null values are left out. */
public final class Links {

    private final String path;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private Links(String path) {
        this.path = path;
    }

    public static Links to(String path) {
        return new Links(path);
    }

    public Links with(String name, Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
        return this;
    }

    @Override
    public String toString() {
        return parameters.entrySet().stream()
                .map(each ->
                        each.getKey() + "=" + UriUtils.encode(each.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", path + "?", ""));
    }
}
