package vn.planledger.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.shared.Refusal;

class GivenAreaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "105.772, 19.802",
                " 105.772 , 19.802 ",
                "105.772;19.802",
                "{\"type\":\"Point\",\"coordinates\":[105.772,19.802]}"
            })
    void a_point_is_read_as_people_and_as_programs_write_it(String given) {
        assertThat(GivenArea.toWkt(given)).contains("POINT (105.772 19.802)");
    }

    @Test
    void nothing_given_is_no_area() {
        assertThat(GivenArea.toWkt(null)).isEmpty();
        assertThat(GivenArea.toWkt("  ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POINT (105.772 19.802)", "LINESTRING (105.77 19.8, 105.78 19.81)"})
    void what_stands_in_a_form_reads_as_what_was_recorded(String wkt) {
        assertThat(GivenArea.toWkt(GivenArea.toText(wkt))).contains(wkt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"105,772 19,802", "hồ lớn", "200, 10", "{}"})
    void what_cannot_be_read_is_refused_at_the_area(String given) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> GivenArea.toWkt(given))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("area"));
    }
}
