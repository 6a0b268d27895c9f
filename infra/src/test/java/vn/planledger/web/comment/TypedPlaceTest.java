package vn.planledger.web.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.shared.Refusal;

/** However maps and people write two degrees, the same place is meant. */
class TypedPlaceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "105.77, 19.8",
                "105.77 19.8",
                "105.77;19.8",
                "19.8, 105.77",
                "19.8 105.77",
                "105,77 19,8",
                "105,77; 19,8",
                "19,8 105,77",
            })
    void a_pair_of_degrees_is_a_point_with_its_longitude_first(String typed) {
        assertThat(TypedPlace.geoJson(typed)).isEqualTo("{\"type\":\"Point\",\"coordinates\":[105.77,19.8]}");
    }

    @Test
    void geojson_stays_as_it_is_and_nothing_is_no_place() {
        assertThat(TypedPlace.geoJson("{\"type\":\"Point\"}")).isEqualTo("{\"type\":\"Point\"}");
        assertThat(TypedPlace.geoJson("")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"105.77", "105,77,19,8", "sau chợ", "105.77, 19.8, 3", "1e9, 2", "<svg>"})
    void anything_else_is_refused_at_the_field(String typed) {
        var refusal = catchThrowableOfType(Refusal.class, () -> TypedPlace.geoJson(typed));

        assertThat(refusal.code()).isEqualTo("place.unreadable");
        assertThat(refusal.field()).isEqualTo("area");
    }
}
