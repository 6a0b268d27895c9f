package vn.planledger.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.edge.Clockwork;

/**
 * Timers that are due race with the people who complete steps and give opinions on the same plans. Plan, engine rows,
 * number counter: with one order of locks nobody waits for somebody who waits; with Axon's own locks the same race stood
 * still for 60 seconds.
 */
class LockOrderTest extends RunningApplication {

    private static final Duration WELL_UNDER_THE_TIMEOUT = Duration.ofSeconds(55);
    private static final int OPINIONS = 3;

    @Test
    void timers_completions_and_opinions_never_deadlock() throws InterruptedException {
        var plans = plansInConsultation(Seed.rounds(20, 60));
        var deadlocks = deadlocks();
        var begin = System.nanoTime();

        office.the(Clockwork.class).advance(Period.ofDays(16));
        var opinions = Together.act(List.of(
                () -> opinions(plans, Role.CITIZEN),
                () -> opinions(plans.subList(plans.size() / 2, plans.size()), Role.FRONT),
                this::fireTimers,
                this::fireTimers));
        assertThat(opinions).allMatch(Integer.class::isInstance);
        office.the(Clockwork.class).advance(Period.ofDays(15));
        var backwards = new ArrayList<>(plans);
        Collections.reverse(backwards);
        var completions =
                Together.act(List.of(() -> answer(plans), () -> answer(backwards), this::fireTimers, this::fireTimers));

        assertThat(completions).allMatch(Integer.class::isInstance);
        office.settle();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(WELL_UNDER_THE_TIMEOUT);
        assertThat(deadlocks()).isEqualTo(deadlocks);
        assertThat(exhaustedJobs()).isZero();
        plans.forEach(plan -> assertThat(windowsClosed(plan)).isEqualTo(2));
        assertThat(plans.stream().mapToLong(this::completed)).containsOnly(3L);
        assertThat(office.reconciled().differences()).isEmpty();
    }

    private List<PlanId> plansInConsultation(int count) {
        var plans = Stream.generate(office::register).limit(count).toList();
        plans.forEach(plan -> {
            office.complete(plan, "prepare-dossier");
            office.complete(plan, "open-consultation", "opened", office.today());
        });
        return plans;
    }

    private int opinions(List<PlanId> plans, Role role) {
        plans.forEach(plan -> IntStream.range(0, OPINIONS)
                .forEach(n -> office.send(
                        new SubmitOpinion(
                                new OpinionId(UUID.randomUUID().toString()),
                                ConsultationId.of(plan, Phase.BRIEF, 1),
                                "Ý kiến " + n,
                                List.of()),
                        role)));
        return plans.size();
    }

    private int fireTimers() {
        return office.the(Clockwork.class).fireDueTimers();
    }

    /** Tries each plan until its step is open and completed, by this thread or by the other one. */
    private int answer(List<PlanId> plans) {
        plans.forEach(plan -> org.awaitility.Awaitility.await("answer " + plan)
                .atMost(WELL_UNDER_THE_TIMEOUT)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> completed(plan) == 3 || answered(plan)));
        return plans.size();
    }

    private boolean answered(PlanId plan) {
        try {
            office.send(answers(plan), Role.PLANNER);
            return true;
        } catch (Refusal refused) {
            assertThat(refused.kind()).as(refused.getMessage()).isEqualTo(Refusal.Kind.CONFLICT);
            return false;
        }
    }

    private CompleteStep answers(PlanId plan) {
        var data = new TreeMap<String, String>();
        data.put("summary", "Tổng hợp");
        office.the(JdbcClient.class)
                .sql("select opinion from open_point where plan = ?")
                .param(plan.value())
                .query(String.class)
                .list()
                .forEach(opinion -> {
                    data.put(FilledForm.answer(opinion, 1, "result"), "ACCEPTED");
                    data.put(FilledForm.answer(opinion, 1, "reason"), "Tiếp thu");
                });
        return new CompleteStep(plan, "answer-opinions", "unchanged", data, office.today(), DateBasis.STATED, null);
    }

    private long completed(PlanId plan) {
        return office.the(JdbcClient.class)
                .sql("select count(*) from event where stream = ? and type = 'plan.step-completed'")
                .param(plan.value())
                .query(Long.class)
                .single();
    }

    private long windowsClosed(PlanId plan) {
        return office.the(JdbcClient.class)
                .sql("select count(*) from event where type = 'consultation.window-closed'"
                        + " and payload::jsonb ->> 'plan' = ?")
                .param(plan.value())
                .query(Long.class)
                .single();
    }

    private long deadlocks() {
        return office.the(JdbcClient.class)
                .sql("select deadlocks from pg_stat_database where datname = current_database()")
                .query(Long.class)
                .single();
    }

    private long exhaustedJobs() {
        return office.the(ProcessEngine.class)
                .getManagementService()
                .createJobQuery()
                .noRetriesLeft()
                .count();
    }
}
