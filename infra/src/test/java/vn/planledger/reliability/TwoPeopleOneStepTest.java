package vn.planledger.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.record.Receipts;

/** Eight people complete one step at the same moment: one wins, the others are told and lose nothing. */
class TwoPeopleOneStepTest extends RunningApplication {

    private static final int PEOPLE = 8;

    @Test
    void one_wins_and_the_others_conflict() throws InterruptedException {
        var plan = aPlanReadyForConsultation();
        var command = FilledForm.completion(plan, office.form(plan, "open-consultation"), "opened", office.today());
        var before = Traces.of(office);
        var ids = IntStream.range(0, PEOPLE)
                .mapToObj(person -> UUID.randomUUID().toString())
                .toList();

        var answers = Together.act(ids.stream()
                .map(id -> (Callable<Object>) () -> {
                    office.send(command, Office.person(Role.PLANNER), id);
                    return id;
                })
                .toList());

        var winners = answers.stream().filter(ids::contains).toList();
        assertThat(winners).hasSize(1);
        assertThat(answers.stream().filter(answer -> !ids.contains(answer)))
                .hasSize(PEOPLE - 1)
                .allSatisfy(answer -> assertThat(answer)
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT)));
        var after = Traces.of(office);
        assertThat(after.lastNumber()).as("completed, opened, announced").isEqualTo(before.lastNumber() + 3);
        assertThat(ids.stream().filter(id -> office.the(Receipts.class).find(id).isPresent()))
                .hasSize(1)
                .containsExactlyElementsOf(
                        winners.stream().map(String.class::cast).toList());
        assertThat(completions(plan)).isEqualTo(2);
        assertThat(office.reconciled().differences()).isEmpty();
    }

    @Test
    void over_http_the_losers_get_409_and_may_use_their_key_again() throws InterruptedException {
        var plan = aPlanReadyForConsultation();
        var planner = new Browser(application, "planner");
        var path = "/api/plans/" + plan + "/steps/open-consultation";
        var body = Map.of(
                "outcome", "opened",
                "happenedOn", office.today().toString(),
                "data", Map.of("community-form", "public-display", "notice", "Thông báo"));
        var keys = Stream.generate(() -> UUID.randomUUID().toString())
                .limit(PEOPLE)
                .toList();

        var answers = Together.act(keys.stream()
                .map(key -> (Callable<Browser.Answer>) () -> planner.post(path, body, key))
                .toList());

        var statuses = answers.stream()
                .map(answer -> ((Browser.Answer) answer).status())
                .sorted()
                .toList();
        assertThat(statuses).isEqualTo(List.of(200, 409, 409, 409, 409, 409, 409, 409));
        assertThat(completions(plan)).isEqualTo(2);
        keys.forEach(key -> {
            var again = planner.post(path, body, key);
            var won = ((Browser.Answer) answers.get(keys.indexOf(key))).status() == 200;
            assertThat(again.status()).isEqualTo(won ? 200 : 409);
        });
        assertThat(completions(plan)).isEqualTo(2);
        assertThat(office.reconciled().differences()).isEmpty();
    }

    private PlanId aPlanReadyForConsultation() {
        var plan = office.register();
        office.complete(plan, "prepare-dossier");
        office.settle();
        return plan;
    }

    private long completions(PlanId plan) {
        return office.the(JdbcClient.class)
                .sql("select count(*) from event where stream = ? and type = 'plan.step-completed'")
                .param(plan.value())
                .query(Long.class)
                .single();
    }
}
