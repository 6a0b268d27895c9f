package vn.planledger.web.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.shared.Refusal;

/** A place is asked about as comments give one, and it is one point on the earth. */
class PlaceAskedTest {

    @ParameterizedTest
    @ValueSource(strings = {"105.77, 19.8", "19.8 105.77", "{\"type\":\"Point\",\"coordinates\":[105.77,19.8]}"})
    void a_point_is_read_longitude_first(String typed) {
        assertThat(PlaceAsked.read(typed).toText()).isEqualTo("POINT (105.77 19.8)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sau chợ | place.unreadable",
                "500, 600 | boundary.not-wgs84",
                "{\"type\":\"LineString\",\"coordinates\":[[105,19],[106,20]]} | map.not-a-point",
                "{\"type\":\"Point\"} | boundary.unreadable",
                "{ | boundary.unreadable",
            })
    void anything_else_is_refused_at_the_field(String typed, String code) {
        var refusal = catchThrowableOfType(Refusal.class, () -> PlaceAsked.read(typed.strip()));

        assertThat(refusal.code()).isEqualTo(code.strip());
        assertThat(refusal.field()).isEqualTo("place");
    }
}
