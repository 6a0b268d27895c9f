package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.planledger.reliability.RunningApplication;

/**
 * Who knows only the forms takes every kind of plan under both laws to its end: returned, consulted again, suspended and
 * resumed on the way.
 */
class EveryProcedureTest extends RunningApplication {

    private static final int ENOUGH = 90;

    /** Taken once each, before the outcome that moves the plan forward. */
    private static final Set<String> DETOURS =
            Set.of("BRIEF answer-opinions redo", "PLAN check-dossier returned", "PLAN decide returned");

    static Stream<Arguments> plans() {
        var old = "2025-03-03";
        var now = "2026-03-02";
        return Stream.of(
                plan("GENERAL", "FORMULATION", old, "380", "quy-hoach-chung-kiem-thu", "PUBLISHED"),
                plan("GENERAL", "FORMULATION", now, "14797", "quy-hoach-chung-kiem-thu", "PUBLISHED"),
                plan("ZONAL", "FORMULATION", old, "380", "quy-hoach-chung-kiem-thu", "PUBLISHED"),
                plan("ZONAL", "FORMULATION", now, "14797", "quy-hoach-chung-kiem-thu", "PUBLISHED"),
                plan("DETAILED", "FORMULATION", now, "14797", "phan-khu-kiem-thu", "PUBLISHED"),
                plan("MASTER_SITE", "FORMULATION", now, "14797", "phan-khu-kiem-thu", "ACCEPTED"),
                plan("ZONAL", "OVERALL_ADJUSTMENT", old, "380", "phan-khu-kiem-thu", "PUBLISHED"),
                plan("GENERAL", "OVERALL_ADJUSTMENT", now, "14797", "quy-hoach-chung-kiem-thu", "PUBLISHED"),
                plan("ZONAL", "PARTIAL_ADJUSTMENT", old, "380", "phan-khu-kiem-thu", "PUBLISHED"),
                plan("ZONAL", "PARTIAL_ADJUSTMENT", now, "14797", "phan-khu-kiem-thu", "PUBLISHED"));
    }

    private static Arguments plan(String kind, String procedure, String on, String unit, String other, String status) {
        var facts = new HashMap<String, Object>(
                Map.of("kind", kind, "procedure", procedure, "happenedOn", on, "unitCode", unit, "areaHectares", 4.9));
        var adjusts = !procedure.equals("FORMULATION");
        facts.put("adjusts", adjusts ? other : null);
        facts.put("ground", adjusts ? "not-feasible" : null);
        facts.put("parentId", adjusts || kind.equals("GENERAL") ? null : other);
        return Arguments.of(kind + " " + procedure + " " + on, facts, status);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void who_knows_only_the_forms_takes_it_to_its_end(String name, Map<String, Object> facts, String status) {
        var client = new AnyClient(application);
        var plan = client.register(facts);
        var detours = new HashSet<>(DETOURS);
        for (int i = 0; i < ENOUGH && client.runs(plan); i++) {
            var open = nextStep(client, plan);
            if (open != null) {
                if (open.get("step").asString().equals("convene-council") && detours.add("suspended")) {
                    suspendAndResume(client, plan, open.get("openedAt").asString());
                } else {
                    complete(client, plan, open, detours);
                }
            }
        }
        assertThat(client.plan(plan).get("status").asString()).isEqualTo(status);
        everyDateExplainsItself(client, plan);
        assertThat(client.as("inspector").get("/api/audit/reconcile").body().get("differences"))
                .isEmpty();
    }

    private static void complete(AnyClient client, String plan, JsonNode open, Set<String> detours) {
        var place = open.get("phase").asString() + " " + open.get("step").asString() + " ";
        var detour = detours.stream().filter(one -> one.startsWith(place)).findFirst();
        detour.ifPresent(detours::remove);
        var on = open.get("openedAt").asString();
        var answer = detour.isPresent()
                ? client.complete(plan, open, detour.get().substring(place.length()), on, Map.of())
                : client.complete(plan, open, on, Map.of());
        assertThat(answer.status()).as(place + answer.body()).isEqualTo(200);
    }

    private static void suspendAndResume(AnyClient client, String plan, String on) {
        var act = Map.of("ground", "Căn cứ kiểm thử", "happenedOn", on);
        for (var what : new String[] {"/suspension", "/resumption"}) {
            var answer = client.as("appraiser")
                    .post("/api/plans/" + plan + what, act, UUID.randomUUID().toString());
            assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        }
    }

    private static void everyDateExplainsItself(AnyClient client, String plan) {
        var timetable =
                client.as("inspector").get("/api/plans/" + plan + "/timetable").body();
        assertThat(AnyClient.list(timetable.get("steps"))).isNotEmpty().allSatisfy(step -> {
            assertThat(step.at("/explanation/article").asString()).isNotBlank();
            if (!step.path("dueOn").isNull() && !step.path("dueOn").isMissingNode()) {
                assertThat(step.at("/explanation/clockStart").asString()).isNotBlank();
                assertThat(step.path("differenceDays").isNumber()).isTrue();
            }
        });
    }

    /** Between two steps timers of windows that lie in the past may still have to fire. */
    private static JsonNode nextStep(AnyClient client, String plan) {
        return await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> {
                            var open = client.openSteps(plan);
                            return !open.isEmpty() || !client.runs(plan) ? open : null;
                        },
                        open -> open != null)
                .stream()
                .findFirst()
                .orElse(null);
    }
}
