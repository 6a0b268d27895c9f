package vn.planledger.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.planledger.command.plan.PinnedModel;
import vn.planledger.query.audit.EventRow;

/** A bundle holds what its events name: no more, and nothing is forgotten. */
class NamedInEventsTest {

    private static final String ONE = "0a".repeat(32);
    private static final String OTHER = "0b".repeat(32);

    @Test
    void models_are_those_the_plan_was_pinned_to_also_after_it_was_moved_to_others() {
        var named = read(
                row(1, "plan.procedure-started", "{\"procedure\":{\"models\":[" + model(ONE) + "]}}"),
                row(
                        2,
                        "plan.migration-proposed",
                        "{\"report\":{\"to\":{\"models\":[" + model("0c".repeat(32)) + "]}}}"),
                row(
                        3,
                        "plan.procedure-migrated",
                        "{\"report\":{\"from\":{\"models\":[" + model(ONE) + "]},\"to\":{\"models\":[" + model(OTHER)
                                + "]}}}"));

        assertThat(named.models())
                .containsExactly(new PinnedModel("law/a.dmn", ONE), new PinnedModel("law/a.dmn", OTHER));
        assertThat(named.documents()).isEmpty();
    }

    @Test
    void documents_are_named_with_the_first_event_that_names_them() {
        var named = read(
                row(4, "plan.document-added", "{\"sha256\":\"" + ONE + "\"}"),
                row(
                        5,
                        "plan.phase-approved",
                        "{\"documentHashes\":{\"decision\":\"" + OTHER + "\",\"map\":\"" + ONE + "\"}}"));

        assertThat(named.documents())
                .containsEntry(ONE, 4L)
                .containsEntry(OTHER, 5L)
                .hasSize(2);
    }

    @Test
    void the_days_of_the_calendar_are_those_of_its_notices() throws Exception {
        var named = read(row(
                6,
                "calendar.notice-recorded",
                "{\"notice\":{\"year\":2026,\"decisionNumber\":\"1/TB\","
                        + "\"days\":[{\"date\":\"2026-09-02\",\"kind\":\"HOLIDAY\",\"name\":\"Quốc khánh\"}]}}"));

        assertThat(ReadableLists.calendar(named.notices()))
                .isEqualTo("event,year,notice,date,kind,name\n6,2026,1/TB,2026-09-02,HOLIDAY,Quốc khánh\n");
    }

    private static String model(String hash) {
        return "{\"file\":\"law/a.dmn\",\"sha256\":\"" + hash + "\"}";
    }

    private static EventRow row(long number, String type, String payload) {
        return new EventRow(number, "s", number, "Plan", "id" + number, type, null, payload, "{}", Instant.EPOCH);
    }

    private static NamedInEvents read(EventRow... rows) {
        return NamedInEvents.of(List.of(rows), JsonMapper.builder().build());
    }
}
