package vn.planledger.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The statuses of C2SP tlog-witness, over HTTP. */
class AddCheckpointTest {

    @TempDir
    Path folder;

    private final TestLog log = new TestLog("log.example/a").grow(20, "leaf");
    private String witnessKey;
    private WitnessAtWork witness;

    @BeforeEach
    void start() throws IOException {
        witnessKey = WitnessAtWork.init(folder, log);
        witness = WitnessAtWork.at(folder);
    }

    @AfterEach
    void stop() throws IOException {
        witness.close();
    }

    @Test
    void a_checkpoint_that_continues_the_last_one_is_cosigned() {
        for (var step : List.of(new int[] {0, 3}, new int[] {3, 8}, new int[] {8, 8}, new int[] {8, 20})) {
            var answer = witness.submit(log.body(step[0], step[1]));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Cosigned.by(witnessKey, log.text(step[1]), answer.body()))
                    .isTrue();
        }
    }

    @Test
    void an_unknown_origin_is_not_found() {
        assertRefused(404, new TestLog("log.example/b").grow(2, "leaf").body(0, 2));
    }

    @Test
    void a_signature_of_no_trusted_key_is_forbidden() {
        assertRefused(403, new TestLog("log.example/a").grow(2, "leaf").body(0, 2));
    }

    @Test
    void a_signature_of_another_text_is_forbidden() {
        var stranger = log.cut(1).grow(2, "other");
        var forged = log.checkpoint(2).replace(log.text(2), stranger.text(2));
        assertRefused(403, TestLog.body(0, List.of(), forged));
    }

    @Test
    void signatures_of_unknown_keys_are_passed_over() {
        var other = new TestLog("log.example/b").signed(log.text(3));
        var second = other.substring(log.text(3).length() + 1);
        assertThat(witness.submit(log.body(0, 3) + second).statusCode()).isEqualTo(200);
    }

    @Test
    void an_old_size_beyond_the_checkpoint_is_a_bad_request() {
        assertRefused(400, TestLog.body(5, List.of(), log.checkpoint(4)));
    }

    @Test
    void another_old_size_is_a_conflict_that_tells_the_latest_size() {
        witness.submit(log.body(0, 8));
        var answer = witness.submit(log.body(3, 20));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/x.tlog.size");
        assertThat(answer.body()).isEqualTo("8\n");
    }

    @Test
    void a_rollback_is_a_conflict() {
        witness.submit(log.body(0, 20));
        assertRefused(409, log.body(0, 8));
        assertRefused(409, log.body(8, 8));
        assertThat(witness.submit(log.body(20, 20)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_split_view_is_a_conflict_and_its_proof_is_kept() throws IOException {
        witness.submit(log.body(0, 8));
        var other = log.cut(7).grow(8, "other");
        var answer = witness.submit(other.body(8, 8));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).doesNotContain("—");
        try (var kept = Files.list(folder.resolve("evidence"))) {
            assertThat(Files.readString(kept.findFirst().orElseThrow()))
                    .contains(other.checkpoint(8))
                    .contains(log.text(8).split("\n")[2]);
        }
    }

    @Test
    void a_split_view_that_has_grown_is_unprocessable() {
        witness.submit(log.body(0, 8));
        assertRefused(422, log.cut(7).grow(20, "other").body(8, 20));
        assertThat(witness.submit(log.body(8, 20)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_proof_from_nothing_is_unprocessable() {
        assertRefused(422, TestLog.body(0, log.proof(3, 20), log.checkpoint(20)));
    }

    @Test
    void the_empty_tree_has_one_root_only() {
        assertThat(witness.submit(log.body(0, 0)).statusCode()).isEqualTo(200);
        var wrong = log.signed(log.origin + "\n0\n" + TestLog.base64(new byte[32]) + "\n");
        assertRefused(409, TestLog.body(0, List.of(), wrong));
    }

    private void assertRefused(int status, String body) {
        HttpResponse<String> answer = witness.submit(body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("—");
    }
}
