package vn.planledger.edge.map;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tiles from elsewhere under the map, where an operator configured some; none by default. The server they come from then
 * sees who looks at which part of the map.
 */
@Component
public final class MapTiles {

    /** Scheme and host, in which {@code {s}.} may stand for several, then any path with the three numbers of a tile. */
    private static final Pattern TEMPLATE =
            Pattern.compile("(https?://)(\\{s}\\.)?([A-Za-z0-9.-]+(?::\\d{1,5})?)/[^\\s;,'\"<>]*");

    private final String template;
    private final String attribution;

    /**
     * @param template such as {@code https://tiles.example/{z}/{x}/{y}.png}
     * @param attribution what the rights of the tiles ask to be shown, as text
     */
    MapTiles(
            @Value("${planledger.map.tiles:}") String template,
            @Value("${planledger.map.attribution:}") String attribution) {
        this.template = template.strip();
        this.attribution = attribution.strip();
        if (!this.template.isEmpty() && !isTemplate(this.template)) {
            throw new IllegalArgumentException("planledger.map.tiles is no address of tiles: " + template);
        }
    }

    private static boolean isTemplate(String text) {
        return TEMPLATE.matcher(text).matches() && text.contains("{z}") && text.contains("{x}") && text.contains("{y}");
    }

    /** Null where there are none. */
    public String template() {
        return template.isEmpty() ? null : template;
    }

    public String attribution() {
        return attribution;
    }

    /** Where images may come from besides here, for the content security policy. */
    public Optional<String> origin() {
        var parts = TEMPLATE.matcher(template);
        return parts.matches()
                ? Optional.of(parts.group(1) + (parts.group(2) == null ? "" : "*.") + parts.group(3))
                : Optional.empty();
    }
}
