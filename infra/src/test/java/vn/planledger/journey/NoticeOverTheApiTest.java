package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.planledger.reliability.RunningApplication;

/** A notice is looked at before it is recorded, and a notice with a hole in it is refused and not an error. */
class NoticeOverTheApiTest extends RunningApplication {

    private static Map<String, Object> notice() {
        return new HashMap<>(Map.of(
                "year", 2031,
                "decisionNumber", "01/TB-KT",
                "from", "2031-01-01",
                "loadedUntil", "2031-12-31",
                "days", List.of(Map.of("date", "2031-01-01", "kind", "HOLIDAY", "name", "Tết Dương lịch")),
                "source", "kiểm thử",
                "verified", false));
    }

    static Stream<Arguments> holes() {
        var undated = new HashMap<String, Object>(Map.of("kind", "HOLIDAY", "name", "x"));
        var endless = new HashMap<String, Object>(Map.of("from", "2031-02-01"));
        return Stream.of(
                Arguments.of("from", null),
                Arguments.of("loadedUntil", null),
                Arguments.of("days", List.of(undated)),
                Arguments.of("unknown", List.of(endless)));
    }

    @ParameterizedTest
    @MethodSource("holes")
    void a_hole_is_refused_in_the_preview_and_in_the_notice(String field, Object value) {
        var body = notice();
        body.put(field, value);
        for (var path : List.of("/api/calendar/preview", "/api/calendar/notices")) {
            var answer = new AnyClient(application)
                    .as("admin")
                    .post(path, body, UUID.randomUUID().toString());
            assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(400);
        }
    }

    @Test
    void a_whole_notice_is_previewed_by_whoever_may_record_it() {
        var client = new AnyClient(application);
        assertThat(client.as("admin")
                        .post(
                                "/api/calendar/preview",
                                notice(),
                                UUID.randomUUID().toString())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_recorded_notice_says_how_many_plans_were_counted_again() {
        var client = new AnyClient(application);
        var body = notice();
        body.put("year", 2032);
        body.put("from", "2032-01-01");
        body.put("loadedUntil", "2032-12-31");
        body.put("days", List.of());
        var answer = client.as("admin")
                .post("/api/calendar/notices", body, UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        assertThat(answer.body().get("recountedPlans").isNumber()).isTrue();
    }
}
