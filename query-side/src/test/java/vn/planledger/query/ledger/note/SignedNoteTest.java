package vn.planledger.query.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.KeyPairGenerator;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checkpoints as signed notes: what is signed holds, whatever is changed does not. */
class SignedNoteTest {

    /** Key and note of the Go module golang.org/x/mod/sumdb/note, whose format the specification took over. */
    private static final String GO_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String GO_NOTE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    @Test
    void a_note_of_the_reference_implementation_verifies() {
        var key = VerifierKey.parse(GO_KEY);
        assertThat(key.toString()).isEqualTo(GO_KEY);
        assertThat(SignedNote.parse(GO_NOTE).signedBy(key)).isTrue();
        assertThat(SignedNote.parse(GO_NOTE.replace("answer", "Answer")).signedBy(key))
                .isFalse();
    }

    @Test
    void a_signed_checkpoint_is_read_back_as_it_was_written() throws Exception {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var key = new NoteKey("planledger.example/thanhhoa", pair.getPrivate(), pair.getPublic());
        var checkpoint = new Checkpoint("planledger.example/thanhhoa", 70_000, new byte[32]);
        var note = SignedNote.parse(key.sign(checkpoint.text()).toString());
        assertThat(note.signedBy(VerifierKey.parse(key.verifier().toString()))).isTrue();
        assertThat(Checkpoint.parse(note.text())).isEqualTo(checkpoint);
    }

    @Test
    void no_single_changed_character_of_a_note_is_accepted() {
        var key = VerifierKey.parse(GO_KEY);
        var random = new Random(1);
        for (int at = 0; at < GO_NOTE.length(); at++) {
            var changed = new StringBuilder(GO_NOTE);
            changed.setCharAt(at, (char) (changed.charAt(at) ^ 1 << random.nextInt(7)));
            assertThat(accepted(changed.toString(), key)).as("at %d", at).isFalse();
        }
    }

    private static boolean accepted(String note, VerifierKey key) {
        try {
            return SignedNote.parse(note).signedBy(key);
        } catch (MalformedNoteException refused) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\n\u2014 name\n",
                "text\n\n\u2014 na+me AAAAAAAA\n",
                "text\n\n\u2014 name AAAAAA\n",
                "te\txt\n\n\u2014 name AAAAAAAA\n",
                "text\n\n\u2014 name AAAAAAAA",
            })
    void what_is_not_a_note_is_refused(String text) {
        assertThatExceptionOfType(MalformedNoteException.class).isThrownBy(() -> SignedNote.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\nextension\n",
                "o\n01\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "o\n-1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "o\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB=\n",
                "o\n9999999999999999999\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
            })
    void what_is_not_a_checkpoint_is_refused(String text) {
        assertThatExceptionOfType(MalformedNoteException.class).isThrownBy(() -> Checkpoint.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3",
            })
    void what_is_not_a_key_is_refused(String text) {
        assertThatExceptionOfType(MalformedNoteException.class).isThrownBy(() -> VerifierKey.parse(text));
    }
}
