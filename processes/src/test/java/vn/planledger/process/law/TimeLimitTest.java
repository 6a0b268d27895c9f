package vn.planledger.process.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.planledger.command.plan.Deadline;
import vn.planledger.command.shared.LimitUnit;

/** A row of the table becomes a deadline; its last day is counted by the calendar, not here. */
class TimeLimitTest {

    private static final LocalDate START = LocalDate.of(2022, 3, 1);

    @Test
    void a_limit_keeps_what_its_last_day_will_be_counted_from() {
        assertThat(new TimeLimit(8, LimitUnit.WORKING_DAY, "c", "a", true).from(START))
                .isEqualTo(new Deadline(START, 8, LimitUnit.WORKING_DAY, null, "a", true));
    }

    @Test
    void a_limit_whose_clock_has_not_started_is_not_counted() {
        assertThat(new TimeLimit(8, LimitUnit.DAY, "c", "a", true).from(null))
                .isEqualTo(new Deadline(null, 8, LimitUnit.DAY, null, "a", true))
                .returns(false, Deadline::runs);
    }

    @Test
    void where_no_text_sets_a_limit_there_is_none() {
        assertThat(new TimeLimit(null, null, null, "không tìm thấy", false).from(START))
                .isEqualTo(new Deadline(null, null, null, null, "không tìm thấy", false))
                .returns(false, Deadline::runs);
    }
}
