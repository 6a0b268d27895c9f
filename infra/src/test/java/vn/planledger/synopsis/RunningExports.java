package vn.planledger.synopsis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.planledger.synopsis.SynopsisExport.State;
import vn.planledger.synopsis.docx.DocxSynopsis;
import vn.planledger.synopsis.pdf.PdfSynopsis;
import vn.planledger.synopsis.xlsx.XlsxSynopsis;

/** Exports on a clock and in a folder of their own, and sources that wait at a gate. */
abstract class RunningExports {

    static final String OWNER = "planner";

    final MovingClock clock = new MovingClock(Instant.parse("2026-05-04T03:00:00Z"));
    final CountDownLatch gate = new CountDownLatch(1);

    @TempDir
    Path temporary;

    SynopsisExports exports;

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

    final String start(SynopsisFormat format, SynopsisSource source, String owner) {
        return start(format, source, owner, null);
    }

    final String start(SynopsisFormat format, SynopsisSource source, String owner, String attempt) {
        return exports.start(format, source, Round.VIETNAMESE, attempt(owner, attempt));
    }

    static SynopsisExports.Attempt attempt(String owner, String key) {
        return new SynopsisExports.Attempt(owner, "round", key);
    }

    final SynopsisExport seen(String id) {
        return exports.find(id, OWNER).orElseThrow();
    }

    final SynopsisExport ended(String id) {
        return patiently().until(() -> seen(id), export -> export.state() != State.RUNNING);
    }

    static ConditionFactory patiently() {
        return Awaitility.await().atMost(Duration.ofMinutes(1));
    }

    static List<SynopsisLine> lines(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Round::numbered).toList();
    }

    /** A source that gives some lines at once and the rest when the gate opens. */
    final SynopsisSource waitingAfter(int atOnce, int total) {
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

    final List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(temporary)) {
            return all.sorted().toList();
        }
    }
}
