package vn.planledger.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.planledger.command.shared.Refusal;
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
}
