package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.planledger.journey.CriticisedDraft.recommendation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.planledger.reliability.RunningApplication;

/** Who says nothing until the planned day of submission was silent; what is said later is owed its answer all the same. */
class FrontKeepsSilentTest extends RunningApplication {

    @Test
    void silence_is_recorded_the_day_after_the_planned_one_and_ends_nothing() {
        var draft = CriticisedDraft.sentOn(
                new AnyClient(application), office.today().toString());
        assertThat(silences(draft, "P15D")).isEmpty();
        assertThat(silences(draft, "P1D")).hasSize(1);
        assertThat(silences(draft, "P1D")).hasSize(1);

        await().until(() -> draft.as("planner")
                .get("silentOn")
                .asString()
                .equals(office.today().minusDays(1).toString()));
        assertThat(draft.history()).containsExactly("criticism.criticism-requested", "criticism.front-stayed-silent");
        draft.done("front", "/recommendations", recommendation("IMPACT", "Muộn nhưng vẫn nói"));
    }

    /** What the record holds of a silence once the clock has moved on. */
    private static List<JsonNode> silences(CriticisedDraft draft, String advance) {
        draft.client
                .as("admin")
                .post(
                        "/api/demo/clock",
                        Map.of("advance", advance),
                        UUID.randomUUID().toString());
        var events = "/api/audit/events?type=criticism.front-stayed-silent&plan=" + draft.plan;
        return AnyClient.list(draft.client.as("inspector").get(events).body());
    }
}
