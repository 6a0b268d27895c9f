package vn.planledger.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.plan.PlanCommand.MarkStepOverdue;
import vn.planledger.command.shared.Sender;
import vn.planledger.process.EngineRoom;
import vn.planledger.process.Recorder;

/** The engine's time is the application's: what is due by the one fires in the other. */
class EngineClockTest {

    @AfterEach
    void systemTimeAgain() {
        ClockUtil.reset();
    }

    @Test
    void timers_fire_when_the_clock_of_the_application_reaches_them_and_not_before() {
        var today = LocalDate.ofInstant(Instant.now(), Sender.ZONE);
        var clock = EngineRoom.the(EngineClock.class);
        clock.fireDueTimers();
        var plan = EngineRoom.walk(EngineRoom.detailedInCity(LocalDate.of(2024, 6, 1)))
                .on(today)
                .complete("prepare-dossier", "prepared")
                .complete("open-consultation", "opened");
        clock.follow(Clock.offset(Clock.systemUTC(), Duration.ofDays(14)));
        clock.fireDueTimers();
        assertThat(plan.timers()).containsExactly("agencies-window", "community-window");
        clock.follow(Clock.offset(Clock.systemUTC(), Duration.ofDays(17)));
        assertThat(clock.fireDueTimers()).isPositive();
        assertThat(plan.timers()).containsExactly("community-window");
        clock.follow(Clock.offset(Clock.systemUTC(), Duration.ofDays(32)));
        clock.fireDueTimers();
        assertThat(plan.open()).containsExactly("answer-opinions");
    }

    @Test
    void windows_and_limits_of_the_past_fire_at_once() {
        var plan = EngineRoom.walk(EngineRoom.detailedInCity(LocalDate.of(2015, 6, 1)))
                .complete("prepare-dossier", "prepared")
                .complete("open-consultation", "opened");
        EngineRoom.the(EngineClock.class).fireDueTimers();
        assertThat(plan.open()).containsExactly("answer-opinions");
        assertThat(plan.opened("answer-opinions").openedOn()).isEqualTo(LocalDate.of(2015, 7, 1));
        assertThat(plan.said(MarkStepOverdue.class)).hasSize(1);
        assertThat(EngineRoom.the(EngineClock.class).fireDueTimers()).isZero();
    }

    @Test
    void the_job_executor_fires_them_too_each_in_a_unit_of_work_of_its_own() {
        var jobs = EngineRoom.the(EngineConfiguration.class).getJobExecutor();
        var plan = EngineRoom.walk(EngineRoom.detailedInCity(LocalDate.of(2015, 6, 1)))
                .complete("prepare-dossier", "prepared")
                .complete("open-consultation", "opened");
        jobs.start();
        try {
            EngineRoom.the(EngineClock.class).wakeUp();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> plan.open().contains("answer-opinions"));
        } finally {
            jobs.shutdown();
        }
        assertThat(Recorder.arrivals(plan.id())).allMatch(Recorder.Arrival::nested);
    }
}
