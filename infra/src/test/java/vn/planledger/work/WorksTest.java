package vn.planledger.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.shared.Refusal;

/** Long work is watched while it runs, ends once, and stops at its next report where nobody wants the rest. */
class WorksTest {

    private static final String NAME = "count";

    private final Works works = new Works(Clock.systemUTC());
    private final CountDownLatch goOn = new CountDownLatch(1);

    @AfterEach
    void close() throws InterruptedException {
        goOn.countDown();
        works.stop();
    }

    @Test
    void what_runs_says_how_far_it_is_and_in_the_end_what_came_of_it() {
        works.start(NAME, "Quản trị viên", halfWay());
        await().until(() -> seen().done(), done -> done == 1);

        assertThat(seen().isRunning()).isTrue();
        assertThat(seen().total()).isEqualTo(2);
        assertThat(seen().startedBy()).isEqualTo("Quản trị viên");
        goOn.countDown();

        await().until(() -> seen().state(), state -> state == WorkState.DONE);
        assertThat(seen().result()).isEqualTo("counted");
        assertThat(seen().endedAt()).isNotNull();
    }

    @Test
    void of_one_name_one_runs_at_a_time_and_beside_it_another() {
        works.start(NAME, "a", halfWay());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> works.start(NAME, "b", halfWay()))
                .matches(refusal -> refusal.code().equals("work.running"));
        works.start("other", "b", progress -> "done");
        await().until(() -> works.find("other").orElseThrow().state(), state -> state == WorkState.DONE);
        assertThat(seen().startedBy()).isEqualTo("a");
    }

    @Test
    void where_the_machine_itself_fails_it_has_failed_and_can_be_started_again() {
        works.start(NAME, "a", progress -> {
            throw new LinkageError("a class of another version");
        });

        await().dontCatchUncaughtExceptions().until(() -> seen().state(), state -> state == WorkState.FAILED);
        works.start(NAME, "a", progress -> "again");
        await().until(() -> seen().state(), state -> state == WorkState.DONE);
    }

    @Test
    void what_is_called_off_stops_at_its_next_report_and_can_be_started_again() {
        works.start(NAME, "a", halfWay());
        await().until(() -> seen().done(), done -> done == 1);
        works.cancel(NAME);
        assertThat(seen().isRunning()).isTrue();
        goOn.countDown();

        await().until(() -> seen().state(), state -> state == WorkState.CANCELLED);
        assertThat(seen().done()).isEqualTo(1);
        assertThat(seen().result()).isNull();
        works.start(NAME, "a", progress -> "again");
        await().until(() -> seen().state(), state -> state == WorkState.DONE);
    }

    @Test
    void a_refusal_is_told_and_a_failure_ends_it() {
        works.start(NAME, "a", progress -> {
            throw Refusal.conflict("rebuild.elsewhere");
        });
        await().until(() -> seen().state(), state -> state == WorkState.FAILED);
        assertThat(seen().refusal().code()).isEqualTo("rebuild.elsewhere");

        works.start(NAME, "a", progress -> {
            throw new IllegalStateException("broken");
        });
        await().until(() -> seen().state() == WorkState.FAILED && seen().refusal() == null);
    }

    private WorkSeen seen() {
        return works.find(NAME).orElseThrow();
    }

    /** Counts to one, waits to be let go on, and counts to two. */
    private Work halfWay() {
        return progress -> {
            progress.at(1, 2);
            goOn.await();
            progress.at(2, 2);
            return "counted";
        };
    }
}
