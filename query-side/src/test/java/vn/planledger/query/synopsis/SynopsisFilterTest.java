package vn.planledger.query.synopsis;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.query.DongHai.PLANNER;
import static vn.planledger.query.DongHai.RESIDENT;
import static vn.planledger.query.DongHai.ROUND;
import static vn.planledger.query.DongHai.consultation;
import static vn.planledger.query.DongHai.opinion;
import static vn.planledger.query.DongHai.registered;
import static vn.planledger.query.synopsis.Said.HOA;
import static vn.planledger.query.synopsis.Said.MINH;
import static vn.planledger.query.synopsis.Said.answered;
import static vn.planledger.query.synopsis.Said.assigned;
import static vn.planledger.query.synopsis.Said.byBody;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.shared.Phase;
import vn.planledger.query.DongHai;
import vn.planledger.query.Told;
import vn.planledger.query.ViewsDatabase;
import vn.planledger.query.synopsis.SynopsisFilter.Answered;

/** Among thousands of points those are found that are looked for, whatever case and accents. */
class SynopsisFilterTest {

    private final ViewsDatabase views = new ViewsDatabase();
    private final Synopsis synopsis = new Synopsis(views.database());
    private Told told;

    @BeforeEach
    void five_points_of_which_two_are_answered() {
        told = new Told(views.database())
                .by(PLANNER, registered(), consultation())
                .by(RESIDENT, opinion("o-1", "Mở rộng đường số 3", "Trồng thêm cây xanh"))
                .by(RESIDENT, opinion("o-2", "mở RỘNG  đường số 3!", "Giá 50% (một nửa) quá cao"))
                .by(PLANNER, byBody("o-3", "Sở Giao thông vận tải", "Nút giao chưa đủ bán kính"))
                .by(
                        PLANNER,
                        assigned("o-1", 2, HOA, "cây xanh"),
                        assigned("o-2", 1, MINH, "giao thông"),
                        answered("o-1", 1, AnswerResult.ACCEPTED, "Lần 2"),
                        answered("o-1", 2, AnswerResult.PARTLY, null));
    }

    @AfterEach
    void close() {
        views.close();
    }

    @ParameterizedTest
    @CsvSource({"ALL,5", "UNANSWERED,3", "ANSWERED,2"})
    void by_whether_it_is_answered(Answered answered, long found) {
        assertThat(count(new SynopsisFilter(ROUND, answered, null, null, null, null, null, null)))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "duong,2",
        "DƯỜNG mở,2",
        "đường cây,0",
        "xanh,1",
        "50%,1",
        "(một nửa),1",
        ".*,0",
        "so giao thong,1",
        "'  ',5"
    })
    void by_words_that_all_occur_in_what_was_said_or_in_the_name_of_who_said_it(String words, long found) {
        assertThat(count(text(words))).isEqualTo(found);
    }

    @Test
    void by_word_of_the_organiser_and_by_who_prepares_the_answer() {
        assertThat(ids(new SynopsisFilter(ROUND, null, "cây xanh", null, null, null, null, null)))
                .containsExactly("o-1:2");
        assertThat(ids(new SynopsisFilter(ROUND, null, null, "minh", null, null, null, null)))
                .containsExactly("o-2:1");
        assertThat(ids(new SynopsisFilter(ROUND, Answered.UNANSWERED, "cây xanh", null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void by_the_opinion_and_by_the_version_that_shows_a_change() {
        assertThat(ids(new SynopsisFilter(ROUND, null, null, null, null, null, "o-2", null)))
                .containsExactly("o-2:1", "o-2:2");
        assertThat(ids(new SynopsisFilter(ROUND, null, null, null, null, null, null, "Lần 2")))
                .containsExactly("o-1:1");
    }

    @Test
    void by_a_text_that_is_the_same_but_for_case_accents_spaces_and_punctuation() {
        var likeness = Likeness.key("Mở rộng đường số 3");
        assertThat(ids(new SynopsisFilter(ROUND, null, null, null, null, likeness, null, null)))
                .containsExactly("o-1:1", "o-2:1");
    }

    @Test
    void an_empty_field_of_a_form_looks_for_everything() {
        assertThat(count(new SynopsisFilter(ROUND, null, "", " ", "", "", "", "")))
                .isEqualTo(5);
    }

    @Test
    void what_waits_among_those_found_is_taken_up_to_a_limit() {
        assertThat(synopsis.unanswered(text("duong"), 10))
                .extracting(SynopsisPoint::id)
                .containsExactly("o-2:1");
        assertThat(synopsis.unanswered(SynopsisFilter.of(ROUND), 2)).hasSize(2);
    }

    @Test
    void another_round_has_points_of_its_own() {
        var other = ConsultationId.of(DongHai.PLAN, Phase.BRIEF, 1);
        assertThat(count(SynopsisFilter.of(other))).isZero();
    }

    @Test
    void every_point_of_a_round_streams_by_in_order_however_many_there_are() {
        IntStream.range(0, 250).forEach(i -> told.by(RESIDENT, opinion("many-" + i, "điểm " + i)));
        try (var all = synopsis.all(ROUND)) {
            assertThat(all.map(SynopsisPoint::text)).hasSize(255).endsWith("điểm 249");
        }
    }

    private static SynopsisFilter text(String words) {
        return new SynopsisFilter(ROUND, null, null, null, words, null, null, null);
    }

    private long count(SynopsisFilter filter) {
        return synopsis.find(filter, 0, 50).total();
    }

    private List<String> ids(SynopsisFilter filter) {
        return synopsis.find(filter, 0, 50).items().stream()
                .map(SynopsisPoint::id)
                .toList();
    }
}
