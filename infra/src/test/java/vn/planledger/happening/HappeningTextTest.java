package vn.planledger.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.planledger.reliability.RunningApplication;

/** Whatever an event says or leaves out, the public gets a sentence in its language. */
class HappeningTextTest extends RunningApplication {

    private static final String PLAN = "phan-khu-kiem-thu";

    static Stream<String> types() {
        return Pattern.compile("'([a-z]+\\.[a-z-]+)'")
                .matcher(Happenings.TOLD)
                .results()
                .map(found -> found.group(1));
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_type_has_its_words_even_where_the_event_says_little(String type) {
        for (var in : new Locale[] {Locale.forLanguageTag("vi"), Locale.ENGLISH}) {
            var told = told(type, "{\"plan\":\"none\",\"consultation\":\"none.brief.1\"}", in);
            assertThat(told.title()).contains("none").doesNotContain("{", "}");
            assertThat(told.sentence()).contains("none").doesNotContain("{", "}", "..");
        }
    }

    @Test
    void the_days_are_those_the_event_says() {
        var told = told("consultation.consultation-opened", """
                {"plan":"%s","phase":"BRIEF","windows":[
                {"group":"AGENCIES","opensOn":"2026-03-02","closesOn":"2026-03-17"},
                {"group":"COMMUNITY","opensOn":"2026-03-02","closesOn":"2026-04-01"}]}
                """.formatted(PLAN), Locale.ENGLISH);
        assertThat(told.sentence())
                .contains("(Planning brief)", "Agencies: 02/03/2026 to 17/03/2026")
                .endsWith("residential community: 02/03/2026 to 01/04/2026 inclusive.");
    }

    private HappeningText.Told told(String type, String facts, Locale in) {
        var json = JsonMapper.shared().readTree(facts);
        var happening = new Happening(1, type, json.get("plan").asString(), json, Instant.EPOCH);
        return application.getBean(HappeningText.class).tell(happening, in);
    }
}
