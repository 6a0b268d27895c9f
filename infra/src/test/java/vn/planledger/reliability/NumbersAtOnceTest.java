package vn.planledger.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.planledger.command.number.NumberCommand.UseNumber;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/** Many plans of one body are numbered at the same moment. */
class NumbersAtOnceTest extends RunningApplication {

    private static final int PEOPLE = 8;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final String body = "Sở kiểm thử " + UUID.randomUUID();

    @Test
    void each_gets_the_next_number_and_nobody_has_to_send_again() throws InterruptedException {
        var numbers = Together.act(IntStream.range(0, PEOPLE)
                .mapToObj(any -> (Callable<Object>) () -> use("BC-KT"))
                .toList());
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, PEOPLE)
                        .mapToObj("%02d/BC-KT"::formatted)
                        .toList());
    }

    @Test
    void of_those_who_ask_for_one_number_one_gets_it_and_the_others_hear_who_has_it() throws InterruptedException {
        var answers = Together.act(IntStream.range(0, PEOPLE)
                .mapToObj(any -> (Callable<Object>) () -> use("07/BC-KT"))
                .toList());
        assertThat(answers).filteredOn("07/BC-KT"::equals).hasSize(1);
        assertThat(answers)
                .filteredOn(Refusal.class::isInstance)
                .hasSize(PEOPLE - 1)
                .allSatisfy(refused -> assertThat(((Refusal) refused).code()).isEqualTo("number.used"));
    }

    private Object use(String symbol) {
        var plan = new PlanId(UUID.randomUUID().toString());
        return office.send(new UseNumber(plan, body, symbol, DAY), Role.APPRAISER);
    }
}
