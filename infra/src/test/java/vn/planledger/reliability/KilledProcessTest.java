package vn.planledger.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/**
 * The process is killed at a random moment under load, again and again. It starts again at the first try although its
 * database server outlived it; nothing that was acknowledged or seen is lost or changed, record and engine agree, and a
 * clean restart rebuilds the same views from nothing.
 */
class KilledProcessTest {

    private static final int SAMPLE = 10;

    private final Path data =
            Path.of("target", "test-data", "killed-" + UUID.randomUUID()).toAbsolutePath();
    private final List<Load.Acknowledged> acknowledged = new ArrayList<>();
    private final Map<Long, JsonNode> seen = new TreeMap<>();
    private ChildProcess child;

    @AfterEach
    void nothingIsLeftRunning() throws Exception {
        if (child != null) {
            child.kill();
        }
        ChildProcess.databaseServer(data).ifPresent(ProcessHandle::destroy);
    }

    @Test
    void nothing_acknowledged_is_lost() throws Exception {
        var random = Seed.choose("KilledProcessTest").random();
        var rounds = Seed.rounds(2, 10);
        child = ChildProcess.start(data, "0");
        for (int round = 1; round <= rounds; round++) {
            killUnderLoad(random);
            assertThat(ChildProcess.databaseServer(data)).as("outlives the JVM").isPresent();
            child = ChildProcess.start(data, String.valueOf(round));
            everythingIsThere();
            resendingChangesNothing(random);
        }
        aCleanRestartGivesTheSameViews();
        FileSystemUtils.deleteRecursively(data);
    }

    private void killUnderLoad(Random random) throws InterruptedException {
        var enough = random.nextInt(10, 40);
        var pause = Duration.ofMillis(random.nextInt(300));
        var load = new Load(child, random, seen.size());
        try {
            Awaitility.await(enough + " answers")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> load.count() >= enough || !load.failures().isEmpty());
            Awaitility.await().pollDelay(pause).until(() -> true);
        } finally {
            child.kill();
            load.end();
        }
        assertThat(load.failures()).isEmpty();
        acknowledged.addAll(load.acknowledged());
        load.seen().forEach(event -> seen.put(event.get("number").asLong(), event));
    }

    private void everythingIsThere() {
        var events = events();
        assertThat(events.stream().map(event -> event.get("number").asLong()))
                .as("gap-free")
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, events.size()).boxed().toList());
        seen.forEach(
                (number, event) -> assertThat(events.get(number.intValue() - 1)).isEqualTo(event));
        var byCommand = byCommand(events);
        assertThat(acknowledged).isNotEmpty().allSatisfy(sent -> {
            var own = byCommand.getOrDefault(sent.commandId(), List.of());
            assertThat(own).as(sent.path()).isNotEmpty();
            if (!sent.numbers().isEmpty()) {
                assertThat(sent.numbers())
                        .allMatch(number -> number <= events.size())
                        .containsAll(own.stream()
                                .map(event -> event.get("number").asLong())
                                .toList());
            }
            saysWhatWasSent(own.get(0).get("payload"), sent.body());
        });
        Awaitility.await("record, engine and views agree")
                .atMost(Office.PATIENCE)
                .untilAsserted(() -> assertThat(child.browser("inspector")
                                .get("/api/audit/reconcile")
                                .body()
                                .get("differences"))
                        .isEmpty());
    }

    private static void saysWhatWasSent(JsonNode payload, Map<String, Object> body) {
        body.forEach((field, value) -> {
            if (value instanceof String text && payload.has(field)) {
                assertThat(payload.get(field).asString()).isEqualTo(text);
            }
            if (value instanceof Map<?, ?> data && field.equals("data")) {
                data.forEach((name, text) -> assertThat(
                                payload.get("data").get(name.toString()).asString())
                        .isEqualTo(text));
            }
        });
    }

    private void resendingChangesNothing(Random random) {
        var before = byCommand(events());
        for (int i = 0; i < SAMPLE; i++) {
            var sent = acknowledged.get(random.nextInt(acknowledged.size()));
            var answer = child.browser("planner").post(sent.path(), sent.body(), sent.key());
            assertThat(answer.status()).as(sent.path()).isIn(200, 201);
            var numbers = new ArrayList<Long>();
            answer.body().path("events").forEach(number -> numbers.add(number.asLong()));
            assertThat(numbers).isEqualTo(sent.numbers());
        }
        var after = byCommand(events());
        before.forEach((command, events) -> assertThat(after.get(command)).isEqualTo(events));
        assertThat(after.keySet()).isEqualTo(before.keySet());
    }

    private void aCleanRestartGivesTheSameViews() throws Exception {
        var before = settledViews();
        child.stop();
        assertThat(ChildProcess.databaseServer(data).filter(ProcessHandle::isAlive))
                .as("a clean stop stops the database too")
                .isEmpty();
        child = ChildProcess.start(data, "restarted");
        assertThat(settledViews()).isEqualTo(before);
        child.stop();
        child = null;
    }

    /** The views once they have followed the record to its end and no timer is left to add to it. */
    private JsonNode settledViews() {
        child.browser("planner")
                .post(
                        "/api/demo/clock",
                        Map.of("advance", "PT0S"),
                        UUID.randomUUID().toString());
        return Awaitility.await("the views have followed")
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> child.browser("inspector").get("/api/audit/views").body(),
                        views -> views.get("position").asLong() == events().size());
    }

    private List<JsonNode> events() {
        var all = new ArrayList<JsonNode>();
        var page = child.browser("inspector").get("/api/audit/events?limit=500").body();
        while (!page.isEmpty()) {
            page.forEach(all::add);
            page = child.browser("inspector")
                    .get("/api/audit/events?limit=500&after=" + all.size())
                    .body();
        }
        return all;
    }

    private static Map<String, List<JsonNode>> byCommand(List<JsonNode> events) {
        var byCommand = new TreeMap<String, List<JsonNode>>();
        events.forEach(event -> {
            var id = event.get("metadata").path("commandId").asString("");
            if (!id.isEmpty()) {
                byCommand.computeIfAbsent(id, any -> new ArrayList<>()).add(event);
            }
        });
        return byCommand;
    }
}
