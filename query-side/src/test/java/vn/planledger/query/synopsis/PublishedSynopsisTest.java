package vn.planledger.query.synopsis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.planledger.query.DongHai.PLAN;
import static vn.planledger.query.DongHai.PLANNER;
import static vn.planledger.query.DongHai.RESIDENT;
import static vn.planledger.query.DongHai.ROUND;
import static vn.planledger.query.DongHai.consultation;
import static vn.planledger.query.DongHai.day;
import static vn.planledger.query.DongHai.opinion;
import static vn.planledger.query.DongHai.registered;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.opinion.OpinionEvent.OpinionHidden;
import vn.planledger.command.opinion.OpinionEvent.PointAnswered;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.query.Told;
import vn.planledger.query.ViewsDatabase;

/** What the public reads of a round: like texts once and counted, and nothing that was not published. */
class PublishedSynopsisTest {

    private static final LocalDate PUBLISHED = day("2016-02-10");

    private final ViewsDatabase views = new ViewsDatabase();
    private final PublishedSynopsis synopsis = new PublishedSynopsis(views.database());
    private Told told;

    @BeforeEach
    void open() {
        told = new Told(views.database())
                .by(PLANNER, registered(), consultation())
                .by(
                        RESIDENT,
                        opinion("o-1", "Đường số 3 hẹp"),
                        opinion("o-2", "Thiếu cây xanh"),
                        opinion("o-3", "đường số 3 hẹp!"),
                        opinion("o-4", "DUONG SO 3 HEP"));
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void like_texts_with_the_same_answer_are_one_line_in_the_order_the_first_came() {
        answerAll();

        var lines = synopsis.lines(ROUND, PUBLISHED, null, 0, 10);

        assertThat(lines.items())
                .extracting(PublishedSynopsis.Line::opinion, PublishedSynopsis.Line::n, PublishedSynopsis.Line::times)
                .containsExactly(tuple("o-1", 1, 3L), tuple("o-2", 1, 1L));
        assertThat(lines.total()).isEqualTo(2);
        assertThat(synopsis.ofLine(ROUND, PUBLISHED, "o-3", 1, 0, 10).items())
                .extracting(SynopsisPoint::opinion)
                .containsExactly("o-1", "o-3", "o-4");
    }

    @Test
    void like_texts_that_were_answered_differently_are_not_thrown_together() {
        answerAll();
        told.by(PLANNER, answer("o-4", AnswerResult.NOT_ACCEPTED, "2016-02-10"));

        assertThat(synopsis.lines(ROUND, PUBLISHED, null, 0, 10).items())
                .extracting(PublishedSynopsis.Line::opinion, PublishedSynopsis.Line::times)
                .containsExactly(tuple("o-1", 2L), tuple("o-2", 1L), tuple("o-4", 1L));
    }

    @Test
    void a_hidden_opinion_stands_alone_so_that_its_neighbours_do_not_tell_what_it_says() {
        answerAll();
        told.by(PLANNER, new OpinionHidden(new OpinionId("o-3"), ROUND, PLAN, "Xúc phạm", PUBLISHED));

        assertThat(synopsis.lines(ROUND, PUBLISHED, null, 0, 10).items())
                .extracting(PublishedSynopsis.Line::opinion, PublishedSynopsis.Line::times)
                .containsExactly(tuple("o-1", 2L), tuple("o-2", 1L), tuple("o-3", 1L));
        assertThat(synopsis.ofLine(ROUND, PUBLISHED, "o-3", 1, 0, 10).items())
                .extracting(SynopsisPoint::opinion)
                .containsExactly("o-3");
        assertThat(synopsis.ofLine(ROUND, PUBLISHED, "o-1", 1, 0, 10).items())
                .extracting(SynopsisPoint::opinion)
                .containsExactly("o-1", "o-4");
    }

    @Test
    void what_was_answered_after_the_publication_is_not_public() {
        told.by(PLANNER, answer("o-1", AnswerResult.ACCEPTED, "2016-02-10"))
                .by(PLANNER, answer("o-2", AnswerResult.ACCEPTED, "2016-02-11"));

        assertThat(synopsis.lines(ROUND, PUBLISHED, null, 0, 10).items())
                .extracting(PublishedSynopsis.Line::opinion)
                .containsExactly("o-1");
        assertThat(synopsis.ofLine(ROUND, PUBLISHED, "o-2", 1, 0, 10).items()).isEmpty();
        assertThat(synopsis.counts(ROUND, PUBLISHED)).isEqualTo(new PublishedSynopsis.Counts(1, 1, 1, 0, 0));
    }

    @Test
    void lines_are_found_by_their_result_and_read_page_by_page() {
        answerAll();

        assertThat(synopsis.lines(ROUND, PUBLISHED, AnswerResult.PARTLY, 0, 10).items())
                .extracting(PublishedSynopsis.Line::opinion)
                .containsExactly("o-2");
        assertThat(synopsis.lines(ROUND, PUBLISHED, null, 1, 1).items())
                .extracting(PublishedSynopsis.Line::opinion)
                .containsExactly("o-2");
        assertThat(synopsis.counts(ROUND, PUBLISHED)).isEqualTo(new PublishedSynopsis.Counts(4, 4, 3, 1, 0));
    }

    private void answerAll() {
        told.by(
                PLANNER,
                answer("o-1", AnswerResult.ACCEPTED, "2016-02-10"),
                answer("o-2", AnswerResult.PARTLY, "2016-02-10"),
                answer("o-3", AnswerResult.ACCEPTED, "2016-02-10"),
                answer("o-4", AnswerResult.ACCEPTED, "2016-02-10"));
    }

    private static PointAnswered answer(String opinion, AnswerResult result, String on) {
        return new PointAnswered(
                new OpinionId(opinion), ROUND, PLAN, 1, result, "Đã xem lại", "Mở rộng", "v2", day(on));
    }
}
