package vn.planledger.synopsis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.planledger.command.shared.Refusal;
import vn.planledger.synopsis.SynopsisExport.State;

/** How many exports there may be, for how long, and what is left of them. */
class ExportLimitsTest extends RunningExports {

    @Test
    void what_is_cancelled_while_it_waits_never_starts() {
        start(SynopsisFormat.XLSX, waitingAfter(1, 2), OWNER);
        var waiting = start(SynopsisFormat.DOCX, Round.of(lines(5)), OWNER);

        assertThat(exports.cancel(waiting, OWNER)).isTrue();
        gate.countDown();
        ended(start(SynopsisFormat.XLSX, Round.of(lines(1)), OWNER));

        assertThat(seen(waiting).state()).isEqualTo(State.CANCELLED);
        assertThat(seen(waiting).done()).isZero();
    }

    @Test
    void after_an_hour_it_is_gone_with_its_file() {
        var id = start(SynopsisFormat.XLSX, Round.of(lines(1)), OWNER);
        ended(id);
        var file = exports.file(id, OWNER).orElseThrow();

        clock.advance(Duration.ofMinutes(60));
        assertThat(exports.file(id, OWNER)).contains(file);
        clock.advance(Duration.ofSeconds(1));

        assertThat(exports.find(id, OWNER)).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void one_person_may_not_fill_the_queue() {
        for (int i = 0; i < 3; i++) {
            start(SynopsisFormat.XLSX, waitingAfter(1, 2), OWNER);
        }

        assertThatThrownBy(() -> start(SynopsisFormat.XLSX, Round.of(lines(1)), OWNER))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(refusal.code()).isEqualTo("synopsis.busy");
                });
        assertThat(start(SynopsisFormat.XLSX, Round.of(lines(1)), "appraiser")).isNotNull();
    }

    @Test
    void the_queue_has_an_end() {
        for (int i = 0; i < 20; i++) {
            start(SynopsisFormat.XLSX, waitingAfter(1, 2), "person " + i);
        }

        assertThatThrownBy(() -> start(SynopsisFormat.XLSX, Round.of(lines(1)), OWNER))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void the_oldest_finished_export_makes_room() {
        var oldest = start(SynopsisFormat.XLSX, Round.of(lines(1)), OWNER);
        ended(oldest);
        for (int i = 0; i < 20; i++) {
            clock.advance(Duration.ofSeconds(1));
            ended(start(SynopsisFormat.XLSX, Round.of(lines(1)), OWNER));
        }

        assertThat(exports.find(oldest, OWNER)).isEmpty();
    }

    @Test
    void nobody_else_on_the_machine_may_read_the_file() throws IOException {
        var id = start(SynopsisFormat.PDF, Round.of(lines(1)), OWNER);
        ended(id);

        var folder = exports.file(id, OWNER).orElseThrow().getParent();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void the_end_of_the_application_stops_a_running_export_and_leaves_nothing() throws Exception {
        var before = folders();
        var finished = start(SynopsisFormat.XLSX, Round.of(lines(1)), OWNER);
        ended(finished);
        var running = start(SynopsisFormat.PDF, waitingAfter(3, 1_000), OWNER);
        patiently().until(() -> seen(running).done() == 3);

        exports.stop();

        assertThat(folders()).isEqualTo(before);
    }

    @Test
    void what_a_killed_process_left_behind_is_deleted_after_a_day() throws Exception {
        var left = Files.createDirectory(temporary.resolve("planledger-synopsis-1"));
        Files.writeString(left.resolve("tong-hop-y-kien.pdf"), "half a file");
        Files.setLastModifiedTime(left, FileTime.from(clock.instant().minus(Duration.ofHours(25))));
        var young = Files.createDirectory(temporary.resolve("planledger-synopsis-2"));
        Files.setLastModifiedTime(young, FileTime.from(clock.instant()));

        new SynopsisExports(List.of(), Round.messages(), clock, temporary).stop();

        assertThat(folders()).containsExactly(young);
    }
}
