package vn.planledger.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An outsider has a bundle, the key of a witness, and one of two programs that share nothing with the server. */
class EvidenceVerifierTest {

    private static final int ALTERATIONS = 10_000;
    private static final int SAMPLE = 50;
    private static final long SEED = Long.getLong("seed", 20261125L);
    private static final String WITNESS = MadeBundle.WITNESS.vkey();

    @TempDir
    static Path folder;

    private static JavaVerifier java;
    private static PythonVerifier python;

    @BeforeAll
    static void start() throws Exception {
        java = JavaVerifier.compile(folder);
        python = PythonVerifier.start(folder).orElse(null);
        if (python == null) {
            System.out.println("SKIPPED: no python3 on this machine, verify.py was not tried");
        }
    }

    @AfterAll
    static void stop() throws Exception {
        java.close();
        if (python != null) {
            python.close();
        }
    }

    @Test
    void a_whole_bundle_is_proven_event_by_event() {
        var answer = java.verify(MadeBundle.whole().zipped(), WITNESS);

        assertThat(answer.text())
                .contains("event 000000000003: proven, plan.plan-registered, xuân 0")
                .contains("stream xuân: no gap, events 0 to 8")
                .contains("signature of witness.example/inspectorate: cosigned 2026-")
                .contains("VERDICT: PROVEN")
                .doesNotContain("REFUSED");
        assertThat(answer.status()).isZero();
    }

    @Test
    void without_a_witness_the_key_of_the_log_is_needed_and_the_verdict_says_so() {
        var answer = java.verify(MadeBundle.whole().zipped(), "--log-vkey", MadeBundle.LOG.vkey());

        assertThat(answer.text()).contains("not cosigned by a witness you named");
        assertThat(answer.status()).isZero();
    }

    @Test
    void a_paper_is_confirmed_by_its_code_or_by_the_address_under_it() {
        var made = MadeBundle.whole();
        var code = "3/" + HexFormat.of().formatHex(made.log.leaf(3));

        assertThat(java.verify(made.zipped(), WITNESS, "--confirm", code).text())
                .contains("paper 000000000003: confirmed");
        assertThat(java.verify(made.zipped(), WITNESS, "--confirm", "https://plan.example/confirm/" + code)
                        .status())
                .isZero();
    }

    @Test
    void every_damage_of_the_corpus_is_named() {
        for (var damaged : DamagedBundle.corpus()) {
            var answer = java.verify(damaged.bytes(), damaged.asked().toArray(String[]::new));

            assertThat(answer.status()).as("%s%n%s", damaged, answer.text()).isEqualTo(damaged.status());
            assertThat(answer.text()).as(damaged.damage()).contains(damaged.says());
        }
    }

    @Test
    void every_one_of_ten_thousand_random_alterations_is_found() {
        System.out.printf("EvidenceVerifierTest: seed %d (replay with -Dseed=%d)%n", SEED, SEED);
        var tried = LongStream.range(SEED, Long.MAX_VALUE)
                .mapToObj(seed -> new Alteration(new Random(seed)).next())
                .filter(bytes -> !Alteration.isTheOriginal(bytes))
                .limit(ALTERATIONS)
                .toList();

        var missed = IntStream.range(0, tried.size())
                .parallel()
                .filter(alteration ->
                        java.verify(tried.get(alteration), WITNESS).status() == 0)
                .boxed()
                .toList();

        assertThat(tried).hasSize(ALTERATIONS);
        assertThat(missed).isEmpty();
    }

    @Test
    void under_a_forged_checkpoint_no_event_is_called_proven() {
        var made = MadeBundle.whole();
        made.put("checkpoint", made.text("checkpoint").replaceFirst("\n[0-9]+\n", "\n20\n"));

        assertThat(java.verify(made.zipped(), WITNESS).text()).doesNotContain(": proven,");
    }

    @Test
    void both_verifiers_say_the_same_of_the_corpus() throws Exception {
        assumeTrue(python != null, "no python3");
        var whole = MadeBundle.whole().zipped();
        assertThat(python.verify(whole, WITNESS)).isEqualTo(java.verify(whole, WITNESS));
        for (var damaged : DamagedBundle.corpus()) {
            var asked = damaged.asked().toArray(String[]::new);
            if (asked.length > 0) {
                assertThat(python.verify(damaged.bytes(), asked))
                        .as(damaged.damage())
                        .isEqualTo(java.verify(damaged.bytes(), asked));
            }
        }
    }

    @Test
    void both_verifiers_give_the_same_verdict_on_a_sample_of_random_alterations() throws Exception {
        assumeTrue(python != null, "no python3");
        for (var sample = 0; sample < SAMPLE; sample++) {
            var bytes = new Alteration(new Random(SEED + sample)).next();
            assertThat(python.verify(bytes, WITNESS).status())
                    .as("sample %d", sample)
                    .isEqualTo(java.verify(bytes, WITNESS).status());
        }
    }

    /** More than 65,535 files need the larger directory of zip64. */
    @Test
    void a_bundle_of_very_many_files_is_read_whole() throws Exception {
        var made = MadeBundle.whole();
        for (var file = 0; file < 65_600; file++) {
            made.put("documents/" + file, "");
        }

        var answer = java.verify(made.zipped(), WITNESS);

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.text()).contains("REFUSED documents/65599: has another hash than its name");
    }
}
