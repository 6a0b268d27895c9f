package vn.planledger.command.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.People;
import vn.planledger.command.plan.PlanId;

/** Who sends a command travels as text beside it and comes back unchanged; ids stand in a URL. */
class SenderTest {

    @Test
    void a_sender_is_read_back_from_the_metadata_it_was_written_to() {
        var lan = new Sender(People.LAN, People.NOW, "command-1");
        assertThat(Sender.from(lan.toMetadata())).isEqualTo(lan);
    }

    @Test
    void what_the_system_sends_has_neither_time_nor_command_id_of_its_own() {
        assertThat(Sender.system().toMetadata()).doesNotContainKeys(Sender.SENT_AT, Sender.COMMAND_ID);
        assertThat(Sender.from(Sender.system().toMetadata())).isEqualTo(Sender.system());
    }

    @ParameterizedTest
    @CsvSource({
        "2016-03-14T16:59:59.999Z,2016-03-14",
        "2016-03-14T17:00:00Z,2016-03-15",
        "2015-12-31T17:00:00Z,2016-01-01"
    })
    void the_legal_day_is_that_of_viet_nam(Instant at, LocalDate day) {
        assertThat(new Sender(People.LAN, at, null).today()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dong-hai", "P24", "a.b_c-1", "0"})
    void an_id_is_letters_digits_and_three_signs(String id) {
        assertThat(new PlanId(id)).hasToString(id);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "a b", "a/b", "đông-hải", "a\n", "a:b", "%41"})
    void anything_else_is_refused(String id) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new PlanId(id))
                .returns("id.malformed", Refusal::code);
    }

    @Test
    void an_id_has_at_most_128_characters() {
        assertThat(new PlanId("a".repeat(128)).value()).hasSize(128);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new PlanId("a".repeat(129)));
    }
}
