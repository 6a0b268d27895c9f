package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** A plan whose first round of consultation opened today, and what its officers do with it afterwards. */
final class Consulted {

    private static final int ENOUGH = 90;

    private final AnyClient client;
    private final Supplier<LocalDate> today;
    private final String plan;

    Consulted(ApplicationContext application, Supplier<LocalDate> today) {
        this(application, today, Map.of());
    }

    /** @param facts what differs from the usual registration */
    Consulted(ApplicationContext application, Supplier<LocalDate> today, Map<String, Object> facts) {
        this.client = new AnyClient(application);
        this.today = today;
        this.plan = client.register(facts);
        completeNext(Map.of());
        completeNext(Map.of("notice", "Niêm yết tại trụ sở phường"));
    }

    String plan() {
        return plan;
    }

    AnyClient client() {
        return client;
    }

    String round() {
        return client.plan(plan).get("consultations").get(0).asString();
    }

    void completeNext(Map<String, Object> more) {
        var answer =
                client.complete(plan, client.openSteps(plan).get(0), today.get().toString(), more);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }

    void letTheWindowsClose() {
        letAMonthPass();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !client.openSteps(plan).isEmpty());
    }

    /** Answers every point of the round that closed, each the same way, and so publishes the answers. */
    void answerAll(String result, String reason) {
        letTheWindowsClose();
        var step = client.openSteps(plan).get(0);
        assertThat(step.get("step").asString()).isEqualTo("answer-opinions");
        var answers = new java.util.TreeMap<String, Object>();
        AnyClient.list(client.form(plan, step).get("points")).forEach(point -> {
            var at = "answer." + point.get("opinion").asString() + "."
                    + point.get("n").asInt() + ".";
            answers.put(at + "result", result);
            answers.put(at + "reason", reason);
            answers.put(at + "version", "Đồ án, bản 2");
        });
        completeNext(answers);
    }

    /** Every step that follows, with its first outcome, to the end. */
    void toPublication() {
        for (int i = 0; i < ENOUGH && client.runs(plan); i++) {
            if (client.openSteps(plan).isEmpty()) {
                letAMonthPass();
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> !client.openSteps(plan).isEmpty() || !client.runs(plan));
            } else {
                completeNext(Map.of());
            }
        }
        assertThat(client.plan(plan).get("status").asString()).isEqualTo("PUBLISHED");
    }

    private void letAMonthPass() {
        client.as("admin")
                .post(
                        "/api/demo/clock",
                        Map.of("advance", "P31D"),
                        UUID.randomUUID().toString());
    }
}
