package vn.planledger.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the witness knows outlives it, and two requests never see the same past. */
class StateTest {

    @TempDir
    Path folder;

    private final TestLog log = new TestLog("log.example/a").grow(40, "leaf");

    @Test
    void a_witness_started_again_knows_what_it_cosigned() throws IOException {
        WitnessAtWork.init(folder, log);
        try (var witness = WitnessAtWork.at(folder)) {
            witness.submit(log.body(0, 8));
        }
        try (var witness = WitnessAtWork.at(folder)) {
            assertThat(witness.submit(log.body(0, 8)).body()).isEqualTo("8\n");
            assertThat(witness.submit(log.body(8, 20)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void of_two_histories_that_race_one_is_cosigned() throws IOException {
        WitnessAtWork.init(folder, log);
        try (var witness = WitnessAtWork.at(folder)) {
            witness.submit(log.body(0, 7));
            var cosigned = IntStream.range(0, 16)
                    .parallel()
                    .map(i -> witness.submit(
                                    log.cut(7).grow(8 + i % 3, "other" + i).body(7, 8 + i % 3))
                            .statusCode())
                    .filter(status -> status == 200)
                    .count();
            assertThat(cosigned).isEqualTo(1);
        }
    }

    @Test
    void a_file_left_half_written_by_a_killed_witness_is_no_state() throws IOException {
        WitnessAtWork.init(folder, log);
        try (var witness = WitnessAtWork.at(folder)) {
            witness.submit(log.body(0, 8));
        }
        Files.writeString(stateFile().resolveSibling(stateFile().getFileName() + ".new"), "log.exam");
        try (var witness = WitnessAtWork.at(folder)) {
            assertThat(witness.submit(log.body(8, 20)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_damaged_state_is_never_taken_for_an_empty_one() throws IOException {
        WitnessAtWork.init(folder, log);
        try (var witness = WitnessAtWork.at(folder)) {
            witness.submit(log.body(0, 8));
            Files.writeString(stateFile(), "");
            assertThat(witness.submit(log.body(0, 20)).statusCode()).isEqualTo(500);
        }
    }

    @Test
    void a_state_that_cannot_be_kept_is_no_cosignature() throws IOException {
        WitnessAtWork.init(folder, log);
        try (var witness = WitnessAtWork.at(folder)) {
            witness.submit(log.body(0, 8));
            Files.createDirectory(stateFile().resolveSibling(stateFile().getFileName() + ".new"));
            assertThat(witness.submit(log.body(8, 20)).statusCode()).isEqualTo(500);
            assertThat(witness.submit(log.body(0, 20)).body()).isEqualTo("8\n");
        }
    }

    @Test
    void one_folder_serves_one_witness() throws IOException {
        WitnessAtWork.init(folder, log);
        try (var witness = WitnessAtWork.at(folder)) {
            assertThatThrownBy(() -> WitnessAtWork.at(folder)).isInstanceOf(IllegalStateException.class);
            assertThat(witness.submit(log.body(0, 8)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_second_init_never_replaces_the_key() throws IOException {
        var key = WitnessAtWork.init(folder, log);
        assertThatThrownBy(() -> WitnessAtWork.init(folder, log)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(WitnessAtWork.printed("vkey", folder.toString()).strip()).isEqualTo(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key"))))
                .isEqualTo("rw-------");
    }

    private Path stateFile() throws IOException {
        try (var files = Files.list(folder.resolve("state"))) {
            return files.filter(file -> file.getFileName().toString().matches("[0-9a-f]{64}"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
