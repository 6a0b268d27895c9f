package vn.planledger.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.planledger.command.shared.Refusal;
import vn.planledger.flood.FloodGate;
import vn.planledger.reliability.RunningApplication;

/** What a client hears that sends too much. */
class TooManyTest extends RunningApplication {

    @Test
    void it_is_told_to_wait_and_for_how_long() {
        var request = new MockHttpServletRequest("POST", "/api/consultations/a/opinions");
        var answer = application
                .getBean(ApiErrors.class)
                .refused(Refusal.tooMany("flood.too-many", 1234), request, Locale.ENGLISH);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("1234");
        assertThat(answer.getBody().getDetail()).contains("Wait 1234 seconds");
        assertThat(answer.getBody().getProperties()).containsEntry("code", "flood.too-many");
    }

    @Test
    void a_stranger_who_asks_the_map_again_and_again_has_to_wait_and_an_account_does_not() {
        var stranger = new MockHttpServletRequest("GET", "/api/plans/covering");
        stranger.setRemoteAddr("192.0.2.71");
        exhaust("192.0.2.71");
        var map = application.getBean(MapApi.class);

        assertThatThrownBy(() -> map.covering(105.8, 19.8, null, stranger)).hasMessageContaining("flood.too-many");
        assertThatThrownBy(() -> map.map(null, null, null, 0, 50, null, stranger))
                .hasMessageContaining("flood.too-many");
        assertThat(map.covering(105.8, 19.8, () -> "planner", stranger)).isNotNull();
    }

    private void exhaust(String address) {
        var gate = application.getBean(FloodGate.class);
        var seconds = 0L;
        while (seconds == 0) {
            seconds = gate.take("map", address, "");
        }
    }
}
