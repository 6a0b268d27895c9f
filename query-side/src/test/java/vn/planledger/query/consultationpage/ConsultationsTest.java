package vn.planledger.query.consultationpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.planledger.query.DongHai.PLAN;
import static vn.planledger.query.DongHai.PLANNER;
import static vn.planledger.query.DongHai.RESIDENT;
import static vn.planledger.query.DongHai.ROUND;
import static vn.planledger.query.DongHai.answer;
import static vn.planledger.query.DongHai.closed;
import static vn.planledger.query.DongHai.consultation;
import static vn.planledger.query.DongHai.day;
import static vn.planledger.query.DongHai.opinion;
import static vn.planledger.query.DongHai.registered;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.query.DongHai;
import vn.planledger.query.Told;
import vn.planledger.query.ViewsDatabase;

class ConsultationsTest {

    private final ViewsDatabase views = new ViewsDatabase();
    private final Consultations consultations = new Consultations(views.database());
    private Told told;

    @BeforeEach
    void open() {
        told = new Told(views.database()).by(PLANNER, registered(), consultation());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_window_is_open_from_its_first_to_its_last_day() {
        var round = round();

        assertThat(round.windows())
                .extracting(Window::group, Window::opensOn, Window::closesOn, Window::minimumDays)
                .containsExactly(
                        tuple(ConsultedGroup.AGENCIES, day("2016-01-04"), day("2016-01-19"), 15),
                        tuple(ConsultedGroup.COMMUNITY, day("2016-01-04"), day("2016-02-03"), 30));
        assertThat(round.openOn(day("2016-01-03"))).isFalse();
        assertThat(round.openOn(day("2016-01-04"))).isTrue();
        assertThat(round.openOn(day("2016-02-03"))).isTrue();
        assertThat(round.openOn(day("2016-02-04"))).isFalse();
    }

    @Test
    void a_window_that_was_closed_is_closed() {
        told.by(PLANNER, closed(ConsultedGroup.COMMUNITY));

        assertThat(round().windows().get(1).closedOn()).isEqualTo("2016-01-20");
        assertThat(round().windows().get(1).openOn(day("2016-01-21"))).isFalse();
        assertThat(round().windows().get(0).closedOn()).isNull();
    }

    @Test
    void a_round_counts_opinions_points_and_what_waits_for_an_answer() {
        told.by(RESIDENT, opinion("o-1", "đường", "trường"), opinion("o-2", "cây", "nước", "đèn"))
                .by(PLANNER, answer("o-2", 3, AnswerResult.ACCEPTED));

        assertThat(round())
                .extracting(Consultation::opinions, Consultation::points, Consultation::unanswered)
                .containsExactly(2L, 5L, 4L);
        assertThat(round().number()).isEqualTo(5);
    }

    @Test
    void an_answer_delivered_again_or_given_again_lowers_the_count_once() {
        told.by(RESIDENT, opinion("o-1", "đường", "trường"))
                .by(PLANNER, answer("o-1", 1, AnswerResult.PARTLY))
                .tell(4)
                .by(PLANNER, answer("o-1", 1, AnswerResult.ACCEPTED))
                .tell(4)
                .tell(5);

        assertThat(round().unanswered()).isEqualTo(1);
        var opinion = consultations.opinion(new OpinionId("o-1")).orElseThrow();
        assertThat(opinion.unanswered()).isEqualTo(1);
        assertThat(opinion.points().get(0).answer().result()).isEqualTo(AnswerResult.ACCEPTED);
    }

    @Test
    void a_crash_between_opinion_and_round_is_made_good_by_the_next_delivery() {
        told.by(RESIDENT, opinion("o-1", "đường")).by(PLANNER, answer("o-1", 1, AnswerResult.PARTLY));
        var rounds = views.database().getCollection(Consultations.COLLECTION);
        rounds.deleteMany(new org.bson.Document());
        told.tell(2).tell(3);
        assertThat(round().unanswered()).isEqualTo(1);

        told.tell(4);

        assertThat(round().unanswered()).isZero();
        assertThat(round().opinions()).isEqualTo(1);
    }

    @Test
    void an_opinion_without_points_is_one_point() {
        told.by(RESIDENT, opinion("o-1"));

        assertThat(consultations.unansweredPoints(ROUND, 10))
                .containsExactly(new UnansweredPoint(
                        "o-1",
                        1,
                        DongHai.OPINION_TEXT,
                        ConsultedGroup.COMMUNITY,
                        "Nguyễn Thị Mai",
                        "Phường Đông Hải",
                        day("2016-01-10")));
    }

    @Test
    void unanswered_points_come_oldest_first_and_answered_ones_are_gone() {
        told.by(RESIDENT, opinion("o-2", "cây", "nước"), opinion("o-1", "đường", "trường"))
                .by(PLANNER, answer("o-2", 1, AnswerResult.ACCEPTED));

        assertThat(consultations.unansweredPoints(ROUND, 10))
                .extracting(UnansweredPoint::text)
                .containsExactly("nước", "đường", "trường");
        assertThat(consultations.unansweredPoints(ROUND, 2)).hasSize(2);
    }

    @Test
    void opinions_come_page_by_page_with_their_answers() {
        for (int i = 1; i <= 5; i++) {
            told.by(RESIDENT, opinion("o-" + i));
        }
        told.by(PLANNER, answer("o-3", 1, AnswerResult.NOT_ACCEPTED));

        var page = consultations.opinions(ROUND, 1, 2);

        assertThat(page.items()).extracting(Opinion::id).containsExactly("o-3", "o-4");
        assertThat(page.total()).isEqualTo(5);
        var answer = page.items().get(0).points().get(0).answer();
        assertThat(answer)
                .isEqualTo(new Answer(
                        AnswerResult.NOT_ACCEPTED,
                        "lý do",
                        "mở rộng đường",
                        "v2",
                        day("2016-02-10"),
                        "Lê Thị Hoa",
                        "UBND thành phố Thanh Hóa",
                        8));
    }

    @Test
    void rounds_are_found_by_plan() {
        assertThat(consultations.byPlan(PLAN)).extracting(Consultation::id).containsExactly("P24.plan.1");
        assertThat(consultations.byPlan(DongHai.PARENT)).isEmpty();
    }

    private Consultation round() {
        return consultations.byId(ROUND).orElseThrow();
    }
}
