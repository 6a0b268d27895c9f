package vn.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;

/** What the record would take at any length is refused at its field, for no browser cuts it. */
class TooLongInWordsTest {

    private static final String DAY = "2026-05-04";

    @ParameterizedTest
    @CsvSource({"SUSPEND,document,501", "DECIDE,appraiserOpinion,20001", "DECIDE,lowerApproverOpinion,20001"})
    void of_a_change(Change change, String field, int length) {
        var typed = new ChangeInput("a", DAY, Map.of(field, "x".repeat(length)));
        refuses(field, () -> new ChangeCommands(null, null).of(change, new PlanId("p"), typed));
    }

    @ParameterizedTest
    @CsvSource({"decisionNumber,201,9", "source,9,1001"})
    void of_a_notice(String field, int number, int source) {
        var form = new NoticeForm("a", "2026", "x".repeat(number), "", DAY, DAY, "", "", "x".repeat(source), "true");
        refuses(field, form::notice);
    }

    private static void refuses(String field, ThrowingCallable sent) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(sent).satisfies(refused -> {
            assertThat(refused.code()).isEqualTo("field.too-long");
            assertThat(refused.field()).isEqualTo(field);
        });
    }
}
