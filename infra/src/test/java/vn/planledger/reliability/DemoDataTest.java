package vn.planledger.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** What a newcomer finds after the first start, and that a second start adds nothing to it. */
class DemoDataTest {

    private static final Map<String, String> DOCUMENTED =
            Map.of("116/SXD-PTĐT", "2016-01-08", "199/QĐ-UBND", "2016-01-18");

    private final Path data =
            Path.of("target", "test-data", "demo-" + UUID.randomUUID()).toAbsolutePath();
    private ChildProcess child;

    @AfterEach
    void nothingIsLeftRunning() throws Exception {
        if (child != null) {
            child.kill();
        }
        ChildProcess.databaseServer(data).ifPresent(ProcessHandle::destroy);
    }

    @Test
    void the_real_units_plans_and_dates_are_there_once_and_the_rest_is_marked_as_assumed() throws Exception {
        child = ChildProcess.startWithDemo(data, "first");
        assertThat(plans("status=REFERENCE"))
                .as("40 real ones, 5 made up as parents")
                .isEqualTo(45);
        assertThat(plans("text=minh+hoa")).as("6 running, 5 parents").isEqualTo(11);
        dongHaiIsReconstructed();
        assertThat(reconciliation().get("differences")).isEmpty();
        var last = reconciliation().get("lastEvent").asLong();

        child.stop();
        child = ChildProcess.startWithDemo(data, "second");
        assertThat(reconciliation().get("lastEvent").asLong()).isEqualTo(last);
        child.stop();
        FileSystemUtils.deleteRecursively(data);
    }

    private void dongHaiIsReconstructed() {
        var plan = get("planner", "/api/plans/P24");
        assertThat(plan.get("status").asString()).isEqualTo("PUBLISHED");
        assertThat(plan.get("header").get("parent").asString()).isEqualTo("P23");
        assertThat(plan.get("approvals").get(1).get("decisionNumber").asString())
                .isEqualTo("199/QĐ-UBND");
        var dated = list(get("inspector", "/api/audit/events?plan=P24&limit=500")).stream()
                .filter(event -> event.get("payload").has("dateBasis"))
                .filter(event -> event.get("type").asString().equals("plan.step-completed"))
                .map(event -> event.get("payload"))
                .toList();
        assertThat(dated).hasSizeGreaterThan(20).allSatisfy(step -> {
            var number = DOCUMENTED.keySet().stream()
                    .filter(step.get("data").toString()::contains)
                    .findFirst();
            assertThat(step.get("dateBasis").asString()).isEqualTo(number.isPresent() ? "DOCUMENTED" : "ASSUMED");
            number.ifPresent(
                    known -> assertThat(step.get("happenedOn").asString()).isEqualTo(DOCUMENTED.get(known)));
        });
    }

    private long plans(String query) {
        return get("planner", "/api/plans?size=1&" + query).get("total").asLong();
    }

    private JsonNode reconciliation() {
        return get("inspector", "/api/audit/reconcile");
    }

    private JsonNode get(String person, String path) {
        return child.browser(person).get(path).body();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
