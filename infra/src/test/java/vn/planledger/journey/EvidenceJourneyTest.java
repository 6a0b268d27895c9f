package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.planledger.evidence.JavaVerifier;
import vn.planledger.reliability.Browser;
import vn.planledger.reliability.RunningApplication;
import vn.planledger.reliability.Watched;

/** An inspector takes the evidence of a plan home and checks it there, without the server. */
class EvidenceJourneyTest extends RunningApplication {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private AnyClient client;
    private String plan;
    private String bundles;

    @BeforeEach
    void aPlanUnderWay() {
        client = new AnyClient(application);
        plan = client.register();
        bundles = "/api/audit/plans/" + plan + "/bundles";
    }

    @Test
    void it_is_made_over_the_api_and_every_byte_of_it_is_proven_elsewhere() throws Exception {
        client.complete(plan, client.openSteps(plan).get(0), "2025-06-03", Map.of());
        var inspector = client.as("inspector");
        var path = bundles + "/" + start(inspector, true);
        await().atMost(PATIENCE)
                .until(() -> inspector.get(path).body().get("state").asString(), state -> state.matches("DONE|FAILED"));
        var bundle = inspector.download(path + "/file");

        try (var verifier = JavaVerifier.compile(folder)) {
            var key = Watched.witnessKey();
            var answer = verifier.verify(bundle, key);
            assertThat(answer.text())
                    .contains("proven, plan.plan-registered, " + plan + " 0")
                    .contains("proven, plan.step-completed")
                    .contains("proven, evidence.bundle-issued")
                    .contains("-detailed-plan.bpmn: is the one pinned")
                    .contains("-time-limits.dmn: is the one pinned")
                    .contains("documents/");
            assertThat(answer.status()).as(answer.text()).isZero();
            bundle[bundle.length / 2] ^= 1;
            assertThat(verifier.verify(bundle, key).status()).isNotZero();
        }
    }

    @Test
    void on_the_pages_it_is_asked_for_watched_and_taken() {
        var inspector = new Visitor(application, "inspector");
        var path = "/audit/plans/" + plan + "/bundles";
        assertThat(inspector.get("/plans/" + plan).body()).contains("href=\"" + path + "\"");
        inspector.send(inspector.get(path), Map.of("documents", "true"), path);

        var page = await().atMost(PATIENCE)
                .until(() -> inspector.get(path), seen -> seen.body().contains("/file\""));

        assertThat(page.body())
                .contains("java Verify.java", Watched.witnessKey().split("[+]")[0])
                .doesNotContain("--log-vkey", "??");
        assertThat(page.headers().firstValue("Refresh")).isEmpty();
    }

    @Test
    void asked_for_twice_in_one_attempt_it_is_one_bundle() {
        var inspector = new Visitor(application, "inspector");
        var path = "/audit/plans/" + plan + "/bundles";
        var form = inspector.get(path);

        inspector.send(form, Map.of(), path);
        var twice = inspector.send(form, Map.of(), path);

        assertThat(twice.body()).containsOnlyOnce(" id=\"bundle-");
        assertThat(inspector.send(twice, Map.of(), path).body()).contains(" id=\"bundle-");
    }

    @Test
    void nobody_but_the_inspector_who_asked_sees_it() {
        var path = bundles + "/" + start(client.as("inspector"), false);

        assertThat(client.as("chief").get(path).status()).isEqualTo(404);
        for (var other : new String[] {"admin", "planner"}) {
            assertThat(client.as(other).get(path).status()).as(other).isEqualTo(403);
            assertThat(client.as(other).post(bundles, Map.of(), anyKey()).status())
                    .as(other)
                    .isEqualTo(403);
        }
    }

    @Test
    void there_is_none_of_a_plan_that_nobody_registered_and_no_unfinished_or_unknown_file() {
        var inspector = client.as("inspector");

        assertThat(inspector
                        .post("/api/audit/plans/nowhere/bundles", Map.of(), anyKey())
                        .status())
                .isEqualTo(404);
        assertThat(inspector.get(bundles + "/none/file").status()).isEqualTo(404);
    }

    private String start(Browser inspector, boolean documents) {
        var started = inspector.post(bundles, Map.of("documents", documents), anyKey());
        assertThat(started.status()).as(started.body().toString()).isEqualTo(202);
        return started.body().get("id").asString();
    }

    private static String anyKey() {
        return UUID.randomUUID().toString();
    }
}
