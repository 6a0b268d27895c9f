package vn.planledger.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.planledger.command.plan.PlanEvent.PlanResumed;
import vn.planledger.command.plan.PlanEvent.PlanSuspended;
import vn.planledger.command.shared.Role;
import vn.planledger.notification.PlanInViews;
import vn.planledger.query.planpage.PlanHistory;
import vn.planledger.synopsis.pdf.PrintedPaper.Block;
import vn.planledger.synopsis.pdf.PrintedPaper.Paragraph;
import vn.planledger.synopsis.pdf.PrintedPaper.Table;
import vn.planledger.web.PageWords;

/** A paper that cannot hold a whole history holds the newest of it, and says so. */
class HistoryPartTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    private PlanInViews plan;
    private HistoryPart history;

    @BeforeEach
    void a_plan_with_four_events() {
        LocaleContextHolder.setLocale(VIETNAMESE);
        plan = new PlanInViews(null, Map.of(Role.PLANNER, "UBND phường Hạc Thành"));
        plan.tell(new PlanSuspended(PlanInViews.PLAN, "Bão", "1/UBND", DAY));
        plan.tell(new PlanResumed(PlanInViews.PLAN, "Hết bão", "2/UBND", DAY, DAY.plusDays(3)));
        history = new HistoryPart(new PlanHistory(plan.database()), PageWords.sentence(), PageWords.words());
    }

    @AfterEach
    void close() {
        plan.close();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void the_newest_stand_in_their_order_after_the_number_of_those_left_out() {
        var blocks = blocks(3);

        assertThat(blocks.get(0))
                .isInstanceOfSatisfying(
                        Paragraph.class, left -> assertThat(left.text()).startsWith("Còn 1 sự kiện cũ hơn"));
        assertThat(numbers(blocks.get(1))).containsExactly("2", "3", "4");
    }

    @Test
    void where_all_have_room_nothing_is_said_of_it() {
        assertThat(blocks(4))
                .singleElement()
                .satisfies(table -> assertThat(numbers(table)).containsExactly("1", "2", "3", "4"));
    }

    private List<Block> blocks(int most) {
        return history.of(PlanInViews.PLAN, most, VIETNAMESE).blocks();
    }

    private static List<String> numbers(Block table) {
        return ((Table) table).rows().stream().map(row -> row.get(0)).toList();
    }
}
