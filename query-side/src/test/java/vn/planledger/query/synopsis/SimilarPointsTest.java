package vn.planledger.query.synopsis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.planledger.query.DongHai.PLANNER;
import static vn.planledger.query.DongHai.RESIDENT;
import static vn.planledger.query.DongHai.ROUND;
import static vn.planledger.query.DongHai.consultation;
import static vn.planledger.query.DongHai.opinion;
import static vn.planledger.query.DongHai.registered;
import static vn.planledger.query.synopsis.Said.answered;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.opinion.PointRef;
import vn.planledger.query.Told;
import vn.planledger.query.ViewsDatabase;

/** A flood of one text is one line with its number; what is said in nearly the same words is found beside it. */
class SimilarPointsTest {

    private final ViewsDatabase views = new ViewsDatabase();
    private final SimilarPoints similar = new SimilarPoints(views.database());
    private Told told;

    @BeforeEach
    void open() {
        told = new Told(views.database())
                .by(PLANNER, registered(), consultation())
                .by(RESIDENT, opinion("o-1", "Không xây nhà máy", "Mở rộng đường số 3"))
                .by(RESIDENT, opinion("o-2", "KHÔNG XÂY NHÀ MÁY!!!"))
                .by(RESIDENT, opinion("o-3", "khong xay nha may", "Mở rộng đường số 3."))
                .by(RESIDENT, opinion("o-4", "Không xây nhà máy gần trường"))
                .by(PLANNER, answered("o-2", 1, AnswerResult.ACCEPTED, null));
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void texts_sent_more_than_once_are_counted_the_most_frequent_first_with_the_text_that_came_first() {
        assertThat(similar.repeated(ROUND, 10))
                .containsExactly(
                        new LikePoints(Likeness.key("không xây nhà máy"), "Không xây nhà máy", 3, 2),
                        new LikePoints(Likeness.key("mở rộng đường số 3"), "Mở rộng đường số 3", 2, 2));
        assertThat(similar.repeated(ROUND, 1)).hasSize(1);
    }

    @Test
    void it_is_known_of_every_repeated_text_how_often_it_was_sent() {
        assertThat(similar.repetitions(ROUND))
                .containsOnly(
                        entry(Likeness.key("không xây nhà máy"), 3), entry(Likeness.key("mở rộng đường số 3"), 2));
    }

    @Test
    void what_waits_in_nearly_the_same_words_comes_the_likest_first() {
        assertThat(similar.like(point("o-1", 1), 10))
                .extracting(SynopsisPoint::id)
                .containsExactly("o-1:1", "o-3:1", "o-4:1");
        assertThat(similar.like(point("o-1", 1), 2)).hasSize(2);
        assertThat(similar.like(point("o-1", 2), 10))
                .extracting(SynopsisPoint::id)
                .containsExactly("o-1:2", "o-3:2");
    }

    @Test
    void an_answered_point_still_finds_what_waits() {
        assertThat(similar.like(point("o-2", 1), 10))
                .extracting(SynopsisPoint::id)
                .containsExactly("o-1:1", "o-3:1", "o-4:1");
    }

    @Test
    void a_text_of_one_word_and_one_without_words_are_like_themselves() {
        told.by(RESIDENT, opinion("o-5", "Đồng ý", "???"), opinion("o-6", "đồng ý.", "!!!"));
        assertThat(similar.like(point("o-5", 1), 10)).hasSize(2);
        assertThat(similar.like(point("o-5", 2), 10)).hasSize(2);
    }

    private SynopsisPoint point(String opinion, int n) {
        return new Synopsis(views.database())
                .point(new PointRef(new OpinionId(opinion), n))
                .orElseThrow();
    }
}
