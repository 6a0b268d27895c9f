package vn.planledger.process.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planledger.command.plan.Deadline;
import vn.planledger.command.shared.LimitUnit;

/** Civil Code 2015 Arts 147, 148: the first day is not counted; a month ends on the corresponding day or its last. */
class TimeLimitTest {

    @ParameterizedTest
    @CsvSource({
        "2022-03-01,15,DAY,2022-03-16",
        "2022-12-25,15,DAY,2023-01-09",
        "2024-02-28,1,DAY,2024-02-29",
        "2022-01-31,1,MONTH,2022-02-28",
        "2024-01-31,1,MONTH,2024-02-29",
        "2022-08-31,6,MONTH,2023-02-28",
        "2022-03-15,6,MONTH,2022-09-15",
    })
    void the_last_day_is_counted_from_the_day_after_the_first(
            LocalDate start, int amount, LimitUnit unit, LocalDate due) {
        assertThat(new TimeLimit(amount, unit, "c", "a", true).from(start).dueOn())
                .isEqualTo(due);
    }

    @Test
    void working_days_have_no_due_day_until_there_is_a_calendar() {
        var limit = new TimeLimit(8, LimitUnit.WORKING_DAY, "c", "a", true);
        assertThat(limit.from(LocalDate.of(2022, 3, 1)).dueOn()).isNull();
    }

    @Test
    void a_limit_whose_clock_has_not_started_has_no_due_day() {
        assertThat(new TimeLimit(8, LimitUnit.DAY, "c", "a", true).from(null))
                .isEqualTo(new Deadline(null, 8, LimitUnit.DAY, null, "a", true));
    }
}
