package vn.planledger.web.map;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.planledger.flood.FloodGate;
import vn.planledger.reliability.RunningApplication;

/** The map is everybody's, and nobody's alone. */
class MapFloodTest extends RunningApplication {

    private static final String ADDRESS = "192.0.2.72";

    @Test
    void a_stranger_who_looks_again_and_again_has_to_wait() {
        var request = new MockHttpServletRequest("GET", "/map");
        request.setRemoteAddr(ADDRESS);
        var gate = application.getBean(FloodGate.class);
        var seconds = 0L;
        while (seconds == 0) {
            seconds = gate.take("map", ADDRESS, "");
        }
        var pages = application.getBean(MapController.class);

        assertThatThrownBy(() -> pages.map(Map.of(), null, request, Locale.ENGLISH))
                .hasMessageContaining("flood.too-many");
        assertThatThrownBy(() -> pages.features(Map.of(), null, request)).hasMessageContaining("flood.too-many");
    }
}
