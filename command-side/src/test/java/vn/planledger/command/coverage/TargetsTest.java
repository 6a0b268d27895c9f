package vn.planledger.command.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.coverage.CoverageCommand.RetireTarget;
import vn.planledger.command.coverage.CoverageCommand.SetTarget;
import vn.planledger.command.coverage.CoverageEvent.TargetRetired;
import vn.planledger.command.coverage.CoverageEvent.TargetSet;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/** What the province set out to reach is set, changed and taken back by events, never quietly. */
class TargetsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final CommandRoom room = new CommandRoom();

    @Test
    void a_target_is_set_changed_and_taken_back() {
        room.send(set("zonal-2025", "Phủ kín", "ZONAL_AREA", "380", 2025, "100"), Role.ADMIN);
        room.send(set("zonal-2025", "Phủ kín", "ZONAL_AREA", "380", 2027, "90"), Role.ADMIN);
        room.send(new RetireTarget("zonal-2025", "thay bằng chỉ tiêu khác", DAY), Role.ADMIN);

        assertThat(room.events(TargetSet.class)).hasSize(2);
        assertThat(room.events(TargetRetired.class)).hasSize(1);
        assertThat(code(new RetireTarget("zonal-2025", "lần nữa", DAY))).isEqualTo("target.unknown");
    }

    @Test
    void a_statement_needs_no_figure() {
        room.send(set("smart-2030", "Đô thị thông minh", "STATEMENT", "", 2030, null), Role.ADMIN);
        assertThat(room.events(TargetSet.class)).hasSize(1);
    }

    @Test
    void a_text_that_is_too_long_is_told_so() {
        assertThat(code(set("z", "x".repeat(2_001), "STATEMENT", "", 2030, null)))
                .isEqualTo("field.too-long");
        assertThat(room.events()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "a b,Phủ kín,ZONAL_AREA,380,2025,100,id.malformed",
                "z,' ',ZONAL_AREA,380,2025,100,field.required",
                "z,Phủ kín,ZONAL_AREA,380,1999,100,target.year",
                "z,Phủ kín,ZONAL_AREA,380,2101,100,target.year",
                "z,Phủ kín,ZONAL_AREA,380,2025,-,target.percent",
                "z,Phủ kín,ZONAL_AREA,380,2025,0,target.percent",
                "z,Phủ kín,ZONAL_AREA,380,2025,100.1,target.percent",
                "z,Phủ kín,ZONAL_AREA,'',2025,100,target.units"
            })
    void a_target_that_cannot_be_measured_is_refused(
            String id, String statement, String measure, String units, int year, String percent, String code) {
        assertThat(code(set(id, statement, measure, units, year, percent))).isEqualTo(code);
        assertThat(room.events()).isEmpty();
    }

    private String code(Object command) {
        return ((Refusal) room.refusalOf(command, Role.ADMIN)).code();
    }

    private static SetTarget set(String id, String statement, String measure, String units, int year, String percent) {
        return new SetTarget(
                new CoverageTarget(
                        id,
                        statement,
                        CoverageMeasure.valueOf(measure),
                        units.isEmpty() ? List.of() : List.of(units),
                        year,
                        percent == null ? null : new BigDecimal(percent),
                        "test",
                        true),
                DAY);
    }
}
