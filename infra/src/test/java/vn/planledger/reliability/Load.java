package vn.planledger.reliability;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** Three people who register plans and complete steps as fast as they are answered, and an inspector who reads along. */
final class Load {

    /**
     * A command that was answered.
     *
     * @param commandId as the record keeps it
     * @param numbers of its events, where the answer told them
     */
    record Acknowledged(String commandId, String path, Map<String, Object> body, String key, List<Long> numbers) {}

    private static final int PEOPLE = 3;
    private static final long SECONDS = 60;
    private static final List<String> STEPS =
            List.of("prepare-dossier", "open-consultation", "answer-opinions", "submit-for-appraisal");

    private final ChildProcess child;
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE + 1);
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<JsonNode> seen = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

    Load(ChildProcess child, Random random, long seenBefore) {
        this.child = child;
        for (int person = 0; person < PEOPLE; person++) {
            var own = new Random(random.nextLong());
            people.submit(() -> untilTheServerIsGone(() -> onePlan(own)));
        }
        var after = new long[] {seenBefore};
        people.submit(() -> untilTheServerIsGone(() -> readAlong(after)));
    }

    private void untilTheServerIsGone(Runnable work) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                work.run();
            }
        } catch (UncheckedIOException killed) {
            // what every request meets once the server is gone
        } catch (Throwable failed) {
            failures.add(failed);
        }
    }

    private void onePlan(Random random) {
        var plan = post("/api/plans", registration(), 201).get("id").asString();
        for (var step : STEPS.subList(0, random.nextInt(1, STEPS.size() + 1))) {
            complete(plan, step);
        }
    }

    private static Map<String, Object> registration() {
        var west = Units.LONGITUDE.doubleValue();
        var south = Units.LATITUDE.doubleValue();
        var ring = List.of(
                List.of(west, south),
                List.of(west + 0.004, south),
                List.of(west + 0.004, south + 0.004),
                List.of(west, south + 0.004),
                List.of(west, south));
        return Map.of(
                "kind",
                "DETAILED",
                "title",
                "Quy hoạch chi tiết " + UUID.randomUUID(),
                "unitCode",
                Units.CITY,
                "urbanClass",
                "I",
                "parentId",
                Units.ZONE.value(),
                "areaHectares",
                18,
                "boundary",
                Map.of("type", "Polygon", "coordinates", List.of(ring)),
                "happenedOn",
                Office.REGISTERED.toString());
    }

    /** Knows nothing but the form of the step. */
    private void complete(String plan, String step) {
        var path = "/api/plans/" + plan + "/steps/" + step;
        var planner = child.browser("planner");
        var form = org.awaitility.Awaitility.await(step)
                .atMost(Office.PATIENCE)
                .until(() -> planner.get(path), answer -> answer.status() == 200)
                .body();
        var outcome = form.get("outcomes").get(0).asString();
        for (var document : form.get("documents")) {
            var type = document.get("type").asString();
            if (document.get("required").asBoolean()) {
                expect(planner.upload("/api/plans/" + plan + "/documents", type, type + ".txt", plan + type), 201);
            }
        }
        var data = new TreeMap<String, Object>();
        for (var field : form.get("fields")) {
            if (field.get("required").asBoolean()) {
                var allowed = field.get("allowed");
                data.put(
                        field.get("name").asString(),
                        allowed.isEmpty() ? "Kiểm thử" : allowed.get(0).asString());
            }
        }
        var opened = form.get("open").get("openedAt").asString();
        post(path, Map.of("outcome", outcome, "happenedOn", opened, "data", data), 200);
    }

    private JsonNode post(String path, Map<String, Object> body, int expected) {
        var key = UUID.randomUUID().toString();
        var answer = child.browser("planner").post(path, body, key);
        expect(answer, expected);
        var numbers = new ArrayList<Long>();
        answer.body().path("events").forEach(number -> numbers.add(number.asLong()));
        acknowledged.add(new Acknowledged("planner:" + key, path, body, key, numbers));
        return answer.body();
    }

    private static void expect(Browser.Answer answer, int status) {
        if (answer.status() != status) {
            throw new AssertionError(answer.status() + " instead of " + status + ": " + answer.body());
        }
    }

    private void readAlong(long[] after) {
        var events = child.browser("inspector").get("/api/audit/events?limit=500&after=" + after[0]);
        expect(events, 200);
        events.body().forEach(event -> {
            seen.add(event);
            after[0] = event.get("number").asLong();
        });
    }

    int count() {
        return acknowledged.size();
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Events as the inspector saw them. */
    List<JsonNode> seen() {
        return List.copyOf(seen);
    }

    List<Throwable> failures() {
        return List.copyOf(failures);
    }

    /** Everybody notices by himself that the server is gone. */
    void end() throws InterruptedException {
        people.shutdown();
        if (!people.awaitTermination(SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("somebody still waits for an answer");
        }
    }
}
