package vn.planledger.edge.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where tiles are configured, the pages may take images from there and from nowhere else. */
class MapTilesTest {

    @ParameterizedTest
    @CsvSource({
        "https://tiles.example/{z}/{x}/{y}.png, https://tiles.example",
        "https://{s}.tiles.example:8443/{z}/{x}/{y}.png?style=a, https://*.tiles.example:8443",
        "http://127.0.0.1:9000/{z}/{y}/{x}, http://127.0.0.1:9000",
    })
    void the_policy_names_their_origin(String template, String origin) {
        assertThat(new MapTiles(template, "").origin()).contains(origin);
    }

    @Test
    void there_are_none_by_default() {
        var none = new MapTiles("", "");

        assertThat(none.template()).isNull();
        assertThat(none.origin()).isEmpty();
    }

    /** A policy is a line of text: what breaks out of it would open it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tiles.example/{z}/{x}/{y}.png",
                "https://tiles.example/{z}/{x}.png",
                "https://tiles.example; script-src */{z}/{x}/{y}.png",
                "https://tiles.example/{z}/{x}/{y}.png; script-src *",
                "javascript:{z}{x}{y}",
                "https://{q}.tiles.example/{z}/{x}/{y}.png",
            })
    void what_is_no_address_of_tiles_stops_the_start(String template) {
        assertThatThrownBy(() -> new MapTiles(template, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("planledger.map.tiles");
    }
}
