package vn.planledger.synopsis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.planledger.command.shared.Refusal;
import vn.planledger.synopsis.SynopsisExport.State;
import vn.planledger.synopsis.docx.DocxSynopsis;
import vn.planledger.synopsis.pdf.PdfSynopsis;
import vn.planledger.synopsis.xlsx.XlsxSynopsis;

class SynopsisExportsTest {

    private static final String OWNER = "planner";

    private final MovingClock clock = new MovingClock(Instant.parse("2026-05-04T03:00:00Z"));
    private final CountDownLatch gate = new CountDownLatch(1);

    @TempDir
    private Path temporary;

    private SynopsisExports exports;

    @BeforeEach
    void start() {
        exports = new SynopsisExports(
                List.of(new XlsxSynopsis(), new DocxSynopsis(), new PdfSynopsis()), Round.messages(), clock, temporary);
    }

    @AfterEach
    void stop() throws InterruptedException {
        gate.countDown();
        exports.stop();
    }

    @ParameterizedTest
    @EnumSource(SynopsisFormat.class)
    void progress_reaches_the_total_and_the_file_is_there(SynopsisFormat format) throws IOException {
        var id = start(format, Round.of(lines(25)), OWNER);

        var done = ended(id);
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.done()).isEqualTo(25);
        assertThat(done.total()).isEqualTo(25);
        assertThat(done.fileName()).isEqualTo("tong-hop-y-kien." + format.extension());
        assertThat(done.mediaType()).isEqualTo(format.mediaType());
        assertThat(exports.file(id, OWNER))
                .hasValueSatisfying(
                        file -> assertThat(file).hasSize(done.size()).hasFileName(done.fileName()));
    }

    @Test
    void the_application_has_a_writer_for_every_format() {
        try (var application = new AnnotationConfigApplicationContext()) {
            application.registerBean(MessageSource.class, Round::messages);
            application.scan("vn.planledger.synopsis");
            application.refresh();
            var assembled = application.getBean(SynopsisExports.class);

            for (var format : SynopsisFormat.values()) {
                assertThat(assembled.start(format, Round.of(lines(1)), Round.VIETNAMESE, OWNER))
                        .isNotBlank();
            }
        }
    }

    @Test
    void progress_is_seen_while_it_runs() {
        var id = start(SynopsisFormat.PDF, waitingAfter(7, 20), OWNER);

        Awaitility.await().until(() -> seen(id).done() == 7);
        assertThat(seen(id).state()).isEqualTo(State.RUNNING);
        assertThat(seen(id).total()).isEqualTo(20);
        assertThat(exports.file(id, OWNER)).as("no file before the end").isEmpty();
        gate.countDown();
        assertThat(ended(id).done()).isEqualTo(20);
    }

    @Test
    void only_its_owner_finds_an_export() {
        var id = start(SynopsisFormat.XLSX, Round.of(lines(2)), OWNER);
        ended(id);

        assertThat(exports.find(id, "appraiser")).isEmpty();
        assertThat(exports.file(id, "appraiser")).isEmpty();
        assertThat(exports.cancel(id, "appraiser")).isFalse();
        assertThat(seen(id).state()).isEqualTo(State.DONE);
        assertThat(exports.find("no-such-export", OWNER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SynopsisFormat.class)
    void cancelling_stops_it_and_leaves_no_file(SynopsisFormat format) throws IOException {
        var before = folders();
        var id = start(format, waitingAfter(3, 1_000), OWNER);
        Awaitility.await().until(() -> seen(id).done() == 3);

        assertThat(exports.cancel(id, OWNER)).isTrue();
        gate.countDown();

        assertThat(seen(id).state()).isEqualTo(State.CANCELLED);
        assertThat(exports.cancel(id, OWNER)).as("a second time").isFalse();
        Awaitility.await("its folder is gone").until(() -> folders().equals(before));
        assertThat(seen(id).done()).as("stopped at the next line").isLessThanOrEqualTo(4);
        assertThat(exports.file(id, OWNER)).isEmpty();
    }

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
    void a_source_that_breaks_off_is_a_failure_and_the_next_export_runs() throws IOException {
        var before = folders();
        var broken = start(
                SynopsisFormat.DOCX,
                Round.of(
                        10,
                        () -> lines(10).stream().peek(line -> {
                            if (line.opinion().equals("4")) {
                                throw new IllegalStateException("the views are gone");
                            }
                        })),
                OWNER);

        assertThat(ended(broken).state()).isEqualTo(State.FAILED);
        Awaitility.await().until(() -> folders().equals(before));
        assertThat(ended(start(SynopsisFormat.DOCX, Round.of(lines(1)), OWNER)).state())
                .isEqualTo(State.DONE);
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
        Awaitility.await().until(() -> seen(running).done() == 3);

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

    private String start(SynopsisFormat format, SynopsisSource source, String owner) {
        return exports.start(format, source, Round.VIETNAMESE, owner);
    }

    private SynopsisExport seen(String id) {
        return exports.find(id, OWNER).orElseThrow();
    }

    private SynopsisExport ended(String id) {
        return Awaitility.await("the end of an export")
                .atMost(Duration.ofMinutes(1))
                .until(() -> seen(id), export -> export.state() != State.RUNNING);
    }

    private static List<SynopsisLine> lines(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Round::numbered).toList();
    }

    /** A source that gives some lines at once and the rest when the gate opens. */
    private SynopsisSource waitingAfter(int atOnce, int total) {
        return Round.of(
                total,
                () -> IntStream.rangeClosed(1, total).mapToObj(n -> {
                    if (n > atOnce) {
                        waitAtTheGate();
                    }
                    return Round.numbered(n);
                }));
    }

    private void waitAtTheGate() {
        try {
            if (!gate.await(1, TimeUnit.MINUTES)) {
                throw new AssertionError("nobody opened the gate");
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(temporary)) {
            return all.sorted().toList();
        }
    }
}
