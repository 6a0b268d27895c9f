package vn.planledger.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is no add-checkpoint request is told so, and the next good one is served. */
class BadRequestTest {

    private static final byte[] HASH = new byte[32];

    @TempDir
    Path folder;

    private final TestLog log = new TestLog("log.example/a").grow(20, "leaf");
    private WitnessAtWork witness;

    @BeforeEach
    void start() throws IOException {
        WitnessAtWork.init(folder, log);
        witness = WitnessAtWork.at(folder);
    }

    @AfterEach
    void stop() throws IOException {
        witness.close();
    }

    @Test
    void every_departure_from_the_form_is_a_bad_request() {
        var good = log.body(0, 3);
        var root = log.text(3).split("\n")[2];
        var bodies = Stream.of(
                "",
                "\n\n",
                "old 0\n\n",
                log.checkpoint(3),
                good.replace("old 0", "old 00"),
                good.replace("old 0", "old -1"),
                good.replace("old 0", "old 9999999999999999999"),
                good.replace("old 0", "Old 0"),
                good.replace("old 0\n", "old 0\r\n"),
                good.replace("old 0\n", "old 0\nnonsense\n"),
                good.replace("old 0\n", "old 0\n" + TestLog.base64(new byte[31]) + "\n"),
                good.replace(root, root.substring(1)),
                good.replace(root, root.replace("=", "")),
                good.replace("\n3\n", "\n03\n"),
                good.replace("\n3\n", "\n3 \n"),
                good.replace("—", "-"),
                good.stripTrailing(),
                good + "\n",
                good + "— log.example/a AAAA\n",
                good + "— log.example/+ AAAAAAA=\n");
        bodies.forEach(
                body -> assertThat(witness.submit(body).statusCode()).as(body).isEqualTo(400));
        assertThat(witness.submit(good).statusCode()).isEqualTo(200);
    }

    @Test
    void sixty_four_lines_of_proof_are_one_too_many() {
        witness.submit(log.body(0, 8));
        assertThat(status(8, 63)).isEqualTo(422);
        assertThat(status(8, 64)).isEqualTo(400);
    }

    @Test
    void more_bytes_than_any_request_needs_are_not_read() {
        var large = log.body(0, 3) + "x".repeat(WitnessServer.LARGEST);
        assertThat(witness.submit(large).statusCode()).isEqualTo(413);
        assertThat(witness.submit(log.body(0, 3)).statusCode()).isEqualTo(200);
    }

    @Test
    void sixteen_signatures_are_room_enough() {
        var other = new TestLog("log.example/b").signed(log.text(3));
        var line = other.substring(log.text(3).length() + 1);
        assertThat(witness.submit(log.body(0, 3) + line.repeat(15)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void only_the_two_routes_are_answered() {
        assertThat(witness.get("/add-checkpoint").statusCode()).isEqualTo(405);
        assertThat(witness.get("/key").statusCode()).isEqualTo(404);
        assertThat(witness.get("/vkey").body()).startsWith(WitnessAtWork.NAME + "+");
    }

    private int status(int from, int lines) {
        List<byte[]> proof = Collections.nCopies(lines, HASH);
        return witness.submit(TestLog.body(from, proof, log.checkpoint(20))).statusCode();
    }
}
