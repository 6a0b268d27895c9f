package vn.planledger.command.unit;

import static vn.planledger.command.People.by;
import static vn.planledger.command.shared.Refusal.Kind.CONFLICT;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planledger.command.Refused;
import vn.planledger.command.ThanhHoa;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.command.unit.UnitCommand.RecordUnit;
import vn.planledger.command.unit.UnitEvent.UnitRecorded;

/** A unit is recorded once, and has its code from its first to its last day. */
class UnitsOfTheProvinceTest {

    private static final RecordUnit CITY = unit("380");
    private static final RecordUnit NGHI_SON = unit("407");

    private final AggregateTestFixture<Province> fixture = new AggregateTestFixture<>(Province.class);

    UnitsOfTheProvinceTest() {
        fixture.registerAnnotatedCommandHandler(new UnitHandlers(fixture.getRepository()));
    }

    @Test
    void the_first_unit_begins_the_list() {
        fixture.givenNoPriorActivity().when(CITY, by(Role.SYSTEM)).expectEvents(recorded(CITY));
    }

    @Test
    void another_unit_joins_it() {
        fixture.given(recorded(CITY)).when(NGHI_SON, by(Role.SYSTEM)).expectEvents(recorded(NGHI_SON));
    }

    @Test
    void a_code_is_recorded_once() {
        fixture.given(recorded(CITY))
                .when(CITY, by(Role.SYSTEM))
                .expectException(Refused.with(CONFLICT, "unit.recorded-already"))
                .expectNoEvents();
    }

    @ParameterizedTest
    @CsvSource({"407,2020-06-01", "407,2025-06-30", "407,2022-01-01", "380,1804-01-01"})
    void a_unit_exists_from_its_first_to_its_last_day(String code, LocalDate day) {
        Assertions.assertThat(province().unit(code, day).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"407,2020-05-31", "407,2025-07-01", "380,2025-07-01"})
    void and_on_no_other_day(String code, LocalDate day) {
        refused("unit.not-in-existence", code, day);
    }

    @ParameterizedTest
    @CsvSource({"999", "''", ","})
    void a_code_nobody_recorded_is_refused(String code) {
        refused("unit.unknown", code, LocalDate.of(2016, 3, 15));
    }

    private void refused(String code, String unit, LocalDate day) {
        Assertions.assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> province().unit(unit, day))
                .matches(Refused.with(RULE, code, "unitCode")::matches);
    }

    private Province province() {
        var known = new Province[1];
        fixture.given(recorded(CITY)).when(NGHI_SON, by(Role.SYSTEM)).expectState(province -> known[0] = province);
        return known[0];
    }

    private static RecordUnit unit(String code) {
        return ThanhHoa.units().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static UnitRecorded recorded(RecordUnit unit) {
        return new UnitRecorded(
                unit.code(),
                unit.nameVi(),
                unit.nameEn(),
                unit.type(),
                unit.validFrom(),
                unit.validTo(),
                unit.longitude(),
                unit.latitude(),
                unit.areaKm2(),
                unit.urbanClass(),
                unit.source(),
                unit.happenedOn());
    }
}
