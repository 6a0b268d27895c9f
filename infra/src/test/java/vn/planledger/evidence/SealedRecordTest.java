package vn.planledger.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.ledger.Ledger;
import vn.planledger.query.ledger.note.VerifierKey;
import vn.planledger.reliability.RunningApplication;

/** A bundle waits for seal and cosignatures; it is not delivered without those it names. Each story has a log of its own. */
class SealedRecordTest extends RunningApplication {

    private static final Duration SHORT = Duration.ofMillis(250);
    private static final Signatory LOG = Signatory.log("log.example");
    private static final Signatory ONE = Signatory.witness("one.example");
    private static final Signatory OTHER = Signatory.witness("other.example");

    private final SmallLog log = new SmallLog();
    private final String name = "evidence-" + UUID.randomUUID();
    private DataSource database;
    private JdbcClient tables;

    @BeforeEach
    void aSealedLogOfThree() {
        database = application.getBean(DataSource.class);
        tables = JdbcClient.create(database);
        for (var number = 1; number <= 3; number++) {
            log.add("stream", "plan.step-opened", "{}");
            tables.sql("insert into ledger_hash (log, level, position, hash) values (?, 0, ?, ?)")
                    .params(name, number - 1, log.leaf(number))
                    .update();
        }
        tables.sql("insert into ledger_checkpoint (log, size, root, note, sealed_at) values (?, 3, ?, ?, now())")
                .params(name, log.root(), note() + "\n" + LOG.sign(note()))
                .update();
    }

    @Test
    void without_witnesses_the_first_seal_is_enough() throws Exception {
        var sealed = sealed();

        var seal = sealed.await(2, sealed.present());

        assertThat(seal.size()).isEqualTo(3);
        assertThat(seal.note()).isEqualTo(note() + "\n" + LOG.sign(note()));
        assertThat(sealed.proof(2, 3).split("\n")).hasSize(2);
    }

    @Test
    void what_nobody_seals_is_refused_after_a_while() {
        var sealed = sealed();

        var refusal = catchThrowableOfType(Refusal.class, () -> sealed.await(4, sealed.present()));

        assertThat(refusal.code()).isEqualTo("evidence.not-sealed");
    }

    @Test
    void the_cosignatures_of_all_who_answer_are_under_the_seal_in_the_order_of_their_keys() throws Exception {
        cosign(OTHER);
        cosign(ONE);
        var sealed = sealed(ONE, OTHER);

        var signing = sealed.present();
        var seal = sealed.await(3, signing);

        assertThat(signing.text()).isEqualTo(LOG.vkey() + "\n" + ONE.vkey() + "\n" + OTHER.vkey() + "\n");
        assertThat(seal.note())
                .isEqualTo(note() + "\n" + LOG.sign(note()) + ONE.cosign(note(), 7) + OTHER.cosign(note(), 7));
    }

    @Test
    void a_witness_that_has_fallen_silent_is_not_named() throws Exception {
        cosign(ONE);

        assertThat(sealed(ONE, OTHER).present().names()).containsExactly("one.example");
    }

    @Test
    void where_witnesses_are_configured_and_none_answers_there_is_no_bundle() {
        var refusal = catchThrowableOfType(Refusal.class, () -> sealed(ONE).present());

        assertThat(refusal.code()).isEqualTo("evidence.no-witness");
    }

    @Test
    void a_witness_that_is_named_and_does_not_cosign_holds_the_bundle_back() throws Exception {
        cosign(ONE);
        var sealed = sealed(ONE, OTHER);
        var both = new LogKeys(key(LOG), List.of(key(ONE), key(OTHER)));

        var refusal = catchThrowableOfType(Refusal.class, () -> sealed.await(3, both));

        assertThat(refusal.code()).isEqualTo("evidence.not-sealed");
    }

    private SealedRecord sealed(Signatory... witnesses) {
        var keys = new LogKeys(
                key(LOG), List.of(witnesses).stream().map(SealedRecordTest::key).toList());
        return new SealedRecord(new Ledger(database, name), database, keys, SHORT);
    }

    private void cosign(Signatory witness) {
        tables.sql("insert into ledger_cosignature (log, size, witness, line, received_at) values (?, 3, ?, ?, now())")
                .params(name, witness.vkey(), witness.cosign(note(), 7).strip())
                .update();
    }

    private String note() {
        return LOG.name() + "\n3\n" + java.util.Base64.getEncoder().encodeToString(log.root()) + "\n";
    }

    private static VerifierKey key(Signatory signatory) {
        return VerifierKey.parse(signatory.vkey());
    }
}
