package vn.planledger.command.number;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.shared.Refusal.Kind.CONFLICT;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.Refused;
import vn.planledger.command.number.NumberCommand.UseNumber;
import vn.planledger.command.number.NumberEvent.NumberUsed;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/** Decree 30/2020/NĐ-CP: how a document's symbol is written, and that no number is given out twice. */
class DocumentNumbersTest {

    private static final String PROVINCE = "UBND tỉnh Thanh Hóa";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final CommandRoom room = new CommandRoom();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "15/QĐ-UBND,15,-,QĐ-UBND,false",
                "3042/SXD-QH,3042,-,SXD-QH,false",
                "07/BC-SXD,7,-,BC-SXD,false",
                "12/TTr-SXD,12,-,TTr-SXD,false",
                "57/2025/QĐ-UBND,57,2025,QĐ-UBND,false",
                "471/NQ-HĐND,471,-,NQ-HĐND,false",
                "57-KH/TU,57,-,KH/TU,true",
                "QĐ-UBND,-,-,QĐ-UBND,false"
            })
    void a_symbol_is_number_year_and_series(String text, Integer number, Integer year, String series, boolean party) {
        assertThat(DocumentSymbol.parse(text)).isEqualTo(new DocumentSymbol(number, year, series, party));
        assertThat(DocumentSymbol.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "15",
                "15/QĐ",
                "5/QĐ-UBND",
                "015/QĐ-UBND",
                "00/QĐ-UBND",
                "15 /QĐ-UBND",
                "15/qđ-UBND",
                "QĐ",
                "15/QĐ-UBND\n"
            })
    void what_is_no_symbol_is_refused_with_the_appendix(String text) {
        assertThat((Refusal) room.refusalOf(use(PROVINCE, text, DAY), Role.APPROVER))
                .matches(Refused.with(MALFORMED, "symbol.malformed")::matches)
                .satisfies(refusal -> assertThat(refusal.parameters()).contains("Nghị định 30/2020/NĐ-CP, Phụ lục I"));
        assertThat(room.events()).isEmpty();
    }

    @Test
    void a_number_used_twice_by_a_body_in_a_year_is_refused_with_the_plan_it_was_used_for() {
        room.send(use(PROVINCE, "15/QĐ-UBND", DAY), Role.APPROVER);
        assertThat((Refusal) room.refusalOf(use(PROVINCE, "15/QĐ-UBND", DAY.plusDays(9)), Role.APPROVER))
                .matches(Refused.with(CONFLICT, "number.used")::matches)
                .satisfies(refusal -> assertThat(refusal.parameters())
                        .contains(new PlanId("dong-hai"), "Nghị định 30/2020/NĐ-CP, Điều 15"));
        assertThat(room.events(NumberUsed.class)).hasSize(1);
    }

    @Test
    void another_body_another_year_and_another_series_count_for_themselves() {
        room.send(use(PROVINCE, "15/QĐ-UBND", DAY), Role.APPROVER);
        room.send(use("UBND phường Hạc Thành", "15/QĐ-UBND", DAY), Role.APPROVER);
        room.send(use(PROVINCE, "15/QĐ-UBND", DAY.plusYears(1)), Role.APPROVER);
        room.send(use(PROVINCE, "15/UBND-CN", DAY), Role.APPROVER);
        assertThat(room.events(NumberUsed.class)).hasSize(4);
    }

    @Test
    void the_series_alone_is_given_the_next_number_of_the_year() {
        assertThat(room.send(use(PROVINCE, "QĐ-UBND", DAY), Role.APPROVER)).isEqualTo("01/QĐ-UBND");
        room.send(use(PROVINCE, "41/QĐ-UBND", DAY), Role.APPROVER);
        assertThat(room.send(use(PROVINCE, "QĐ-UBND", DAY), Role.APPROVER)).isEqualTo("42/QĐ-UBND");
        assertThat(room.send(use(PROVINCE, "QĐ-UBND", DAY.plusYears(1)), Role.APPROVER))
                .isEqualTo("01/QĐ-UBND");
    }

    @Test
    void a_year_in_the_symbol_is_the_year_of_issue() {
        room.send(use(PROVINCE, "57/2026/QĐ-UBND", DAY), Role.APPROVER);
        assertThat((Refusal) room.refusalOf(use(PROVINCE, "58/2025/QĐ-UBND", DAY), Role.APPROVER))
                .matches(Refused.with(RULE, "symbol.other-year")::matches);
    }

    private static UseNumber use(String organisation, String symbol, LocalDate day) {
        return new UseNumber(new PlanId("dong-hai"), organisation, symbol, day);
    }
}
