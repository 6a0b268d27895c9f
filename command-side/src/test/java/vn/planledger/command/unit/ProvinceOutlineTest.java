package vn.planledger.command.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import vn.planledger.command.ThanhHoa;

/** The schematic outline keeps every unit of the province in and its neighbours' cities out. */
class ProvinceOutlineTest {

    private final ProvinceOutline outline = new ProvinceOutline();

    @BeforeEach
    void from_every_unit_of_the_province() {
        ThanhHoa.units()
                .forEach(unit -> outline.add(
                        unit.longitude().doubleValue(),
                        unit.latitude().doubleValue(),
                        unit.areaKm2().doubleValue()));
    }

    @Test
    void the_centre_of_every_unit_lies_inside() {
        assertThat(ThanhHoa.units())
                .hasSize(27)
                .allSatisfy(unit -> assertThat(holds(
                                unit.longitude().doubleValue(), unit.latitude().doubleValue()))
                        .as(unit.nameVi())
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource({"Hà Nội, 105.85, 21.03", "Vinh, 105.69, 18.67", "Hải Phòng, 106.68, 20.86", "swapped, 19.8066, 105.7877"
    })
    void a_city_elsewhere_lies_outside(String city, double longitude, double latitude) {
        assertThat(holds(longitude, latitude)).as(city).isFalse();
    }

    @Test
    void a_single_unit_is_a_disc_half_as_wide_again_as_its_area() {
        var single = new ProvinceOutline();
        single.add(105.8, 19.8, Math.PI * 100);
        var box = single.hull().getEnvelopeInternal();
        assertThat(box.getHeight() * 111.32).isCloseTo(30, org.assertj.core.data.Offset.offset(0.1));
        assertThat(box.getWidth() * 111.32 * Math.cos(Math.toRadians(19.8)))
                .isCloseTo(30, org.assertj.core.data.Offset.offset(0.1));
    }

    private boolean holds(double longitude, double latitude) {
        return outline.hull().covers(new GeometryFactory().createPoint(new Coordinate(longitude, latitude)));
    }
}
