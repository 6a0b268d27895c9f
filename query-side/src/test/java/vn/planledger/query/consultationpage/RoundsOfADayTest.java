package vn.planledger.query.consultationpage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.query.DongHai.PLANNER;
import static vn.planledger.query.DongHai.ROUND;
import static vn.planledger.query.DongHai.consultation;
import static vn.planledger.query.DongHai.day;
import static vn.planledger.query.DongHai.registered;
import static vn.planledger.query.InTheRound.SECOND;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.planledger.query.InTheRound;
import vn.planledger.query.Told;
import vn.planledger.query.ViewsDatabase;

/** On every day each round is in one list: open, to come, or over. */
class RoundsOfADayTest {

    private final ViewsDatabase views = new ViewsDatabase();
    private final Consultations consultations = new Consultations(views.database());

    RoundsOfADayTest() {
        new Told(views.database()).by(PLANNER, registered(), consultation(), InTheRound.opened());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void both_rounds_are_to_come_before_the_first_day() {
        assertLists("2016-01-03", List.of(), List.of(ROUND.value(), SECOND.value()), List.of());
    }

    @Test
    void a_round_is_open_to_the_end_of_the_last_day_of_its_last_group() {
        assertLists("2016-01-04", List.of(ROUND.value()), List.of(SECOND.value()), List.of());
        assertLists("2016-02-03", List.of(ROUND.value()), List.of(SECOND.value()), List.of());
        assertLists("2016-02-04", List.of(), List.of(SECOND.value()), List.of(ROUND.value()));
    }

    /** The Front's window is no window for opinions, however long it lasts. */
    @Test
    void a_round_is_over_while_the_front_still_deliberates() {
        assertLists("2016-04-05", List.of(SECOND.value()), List.of(), List.of(ROUND.value()));
        assertLists("2016-04-06", List.of(), List.of(), List.of(SECOND.value(), ROUND.value()));
    }

    @Test
    void those_that_are_over_are_read_page_by_page() {
        var second = consultations.endedBefore(day("2016-05-01"), 1, 1);

        assertThat(second.items()).extracting(Consultation::id).containsExactly(ROUND.value());
        assertThat(second.total()).isEqualTo(2);
    }

    private void assertLists(String day, List<String> open, List<String> coming, List<String> over) {
        assertThat(consultations.openOn(day(day))).extracting(Consultation::id).isEqualTo(open);
        assertThat(consultations.openingAfter(day(day)))
                .extracting(Consultation::id)
                .isEqualTo(coming);
        assertThat(consultations.endedBefore(day(day), 0, 10).items())
                .extracting(Consultation::id)
                .isEqualTo(over);
    }
}
