package vn.planledger.query.synopsis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.planledger.query.DongHai.PLANNER;
import static vn.planledger.query.DongHai.RESIDENT;
import static vn.planledger.query.DongHai.ROUND;
import static vn.planledger.query.DongHai.consultation;
import static vn.planledger.query.DongHai.day;
import static vn.planledger.query.DongHai.opinion;
import static vn.planledger.query.DongHai.registered;
import static vn.planledger.query.synopsis.Said.HOA;
import static vn.planledger.query.synopsis.Said.MINH;
import static vn.planledger.query.synopsis.Said.answered;
import static vn.planledger.query.synopsis.Said.assigned;
import static vn.planledger.query.synopsis.Said.byBody;
import static vn.planledger.query.synopsis.Said.hidden;
import static vn.planledger.query.synopsis.Said.shown;
import static vn.planledger.query.synopsis.Said.split;

import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.opinion.Channel;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.opinion.PointRef;
import vn.planledger.command.shared.Phase;
import vn.planledger.query.DongHai;
import vn.planledger.query.Told;
import vn.planledger.query.ViewsDatabase;
import vn.planledger.query.consultationpage.Answer;

/** Every point that was made in a round, with what becomes of it: one row each, however often its events are told. */
class SynopsisTest {

    private final ViewsDatabase views = new ViewsDatabase();
    private final Synopsis synopsis = new Synopsis(views.database());
    private final SynopsisOverview overview = new SynopsisOverview(views.database());
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
    void a_point_says_where_it_comes_from_and_by_which_door() {
        told.by(RESIDENT, byBody("o-1", "Sở Giao thông", "Đường số 3 quá hẹp"));

        var point = all().get(0);
        assertThat(point)
                .returns("o-1", SynopsisPoint::opinion)
                .returns(1, SynopsisPoint::n)
                .returns(ConsultedGroup.AGENCIES, SynopsisPoint::group)
                .returns(Channel.PAPER, SynopsisPoint::channel)
                .returns("Sở Giao thông", SynopsisPoint::body)
                .returns(true, SynopsisPoint::late)
                .returns(day("2016-01-20"), SynopsisPoint::receivedOn)
                .returns("Đường số 3 quá hẹp", SynopsisPoint::text)
                .returns(3L, SynopsisPoint::submittedNumber)
                .returns(3L, SynopsisPoint::number);
        assertThat(point.answer()).isNull();
    }

    @Test
    void nothing_that_names_a_person_who_gave_an_opinion_is_kept() {
        told.by(RESIDENT, opinion("o-1", "đường"));
        assertThat(views.database()
                        .getCollection(Synopsis.COLLECTION)
                        .find()
                        .first()
                        .toJson())
                .doesNotContain(RESIDENT.name(), RESIDENT.id());
    }

    @Test
    void points_come_in_the_order_their_opinions_were_recorded() {
        told.by(RESIDENT, opinion("o-2", "cây", "nước"), opinion("o-1", "đường"))
                .by(PLANNER, answered("o-2", 1, AnswerResult.ACCEPTED, null));

        assertThat(all())
                .extracting(SynopsisPoint::opinion, SynopsisPoint::n)
                .containsExactly(tuple("o-2", 1), tuple("o-2", 2), tuple("o-1", 1));
        var second = synopsis.find(SynopsisFilter.of(ROUND), 1, 2);
        assertThat(second.items()).extracting(SynopsisPoint::id).containsExactly("o-1:1");
        assertThat(second.total()).isEqualTo(3);
    }

    @Test
    void an_answer_says_who_gave_it_for_which_body_and_which_version_shows_the_change() {
        told.by(RESIDENT, opinion("o-1", "đường")).by(PLANNER, answered("o-1", 1, AnswerResult.PARTLY, "Lần 2"));

        assertThat(all().get(0).answer())
                .isEqualTo(new Answer(
                        AnswerResult.PARTLY,
                        "lý do",
                        "mở rộng",
                        "Lần 2",
                        day("2016-02-10"),
                        PLANNER.name(),
                        PLANNER.organisation(),
                        4));
    }

    @Test
    void a_round_counts_what_became_of_its_points() {
        told.by(RESIDENT, opinion("o-1", "a", "b", "c", "d"), opinion("o-2"))
                .by(
                        PLANNER,
                        answered("o-1", 1, AnswerResult.ACCEPTED, null),
                        answered("o-1", 2, AnswerResult.PARTLY, null),
                        answered("o-1", 3, AnswerResult.NOT_ACCEPTED, null));

        assertThat(overview.counts(ROUND)).isEqualTo(new SynopsisCounts(5, 2, 1, 1, 1));
        assertThat(overview.counts(ConsultationId.of(DongHai.PARENT, Phase.PLAN, 1)))
                .isEqualTo(new SynopsisCounts(0, 0, 0, 0, 0));
    }

    @Test
    void a_point_is_given_to_somebody_and_taken_back() {
        told.by(RESIDENT, opinion("o-1", "đường", "cây")).by(PLANNER, assigned("o-1", 1, HOA, "giao thông"));
        assertThat(all().get(0))
                .returns(HOA, SynopsisPoint::assignee)
                .returns("giao thông", SynopsisPoint::tag)
                .returns(day("2016-02-01"), SynopsisPoint::dueOn);
        assertThat(all().get(1).assignee()).isNull();
        assertThat(synopsis.waitingFor("hoa")).extracting(SynopsisPoint::n).containsExactly(1);

        told.by(PLANNER, assigned("o-1", 1, null, null));
        assertThat(all().get(0).assignee()).isNull();
        assertThat(synopsis.waitingFor("hoa")).isEmpty();
    }

    @Test
    void it_can_be_looked_for_by_what_its_points_say() {
        told.by(RESIDENT, opinion("o-1", "đường", "cây", "nước"))
                .by(
                        PLANNER,
                        assigned("o-1", 1, MINH, "giao thông"),
                        assigned("o-1", 2, HOA, "cây xanh"),
                        assigned("o-1", 3, HOA, "cây xanh"),
                        answered("o-1", 1, AnswerResult.ACCEPTED, "Lần 3"),
                        answered("o-1", 2, AnswerResult.ACCEPTED, "Lần 2"));

        assertThat(overview.choices(ROUND))
                .isEqualTo(new SynopsisChoices(
                        List.of("cây xanh", "giao thông"),
                        List.of(
                                new SynopsisChoices.Person("hoa", "Lê Thị Hoa"),
                                new SynopsisChoices.Person("minh", "Trần Văn Minh")),
                        List.of("Lần 2", "Lần 3")));
    }

    @Test
    void a_split_renumbers_and_who_prepares_the_first_point_prepares_them_all() {
        told.by(RESIDENT, opinion("o-1")).by(PLANNER, assigned("o-1", 1, HOA, "chung"), hidden("o-1"));
        told.by(PLANNER, split("o-1", "Đường số 3 quá hẹp", "trường học ở quá xa"));

        assertThat(all())
                .extracting(SynopsisPoint::n, SynopsisPoint::text, SynopsisPoint::tag, SynopsisPoint::hidden)
                .containsExactly(
                        tuple(1, "Đường số 3 quá hẹp", "chung", true), tuple(2, "trường học ở quá xa", "chung", true));
        assertThat(all()).extracting(SynopsisPoint::likeness).doesNotHaveDuplicates();
    }

    @Test
    void points_that_a_split_gives_up_are_gone_and_no_event_told_again_brings_them_back() {
        told.by(RESIDENT, opinion("o-1", "a", "b", "c"))
                .by(PLANNER, assigned("o-1", 3, HOA, "x"), split("o-1", "Đường số 3", "trường học", "quá xa"))
                .by(PLANNER, split("o-1", "Đường số 3 quá hẹp"));

        IntStream.of(5, 3, 4, 5, 6).forEach(told::tell);

        assertThat(all()).extracting(SynopsisPoint::text).containsExactly("Đường số 3 quá hẹp");
        assertThat(synopsis.point(new PointRef(new OpinionId("o-1"), 3))).isEmpty();
        assertThat(overview.counts(ROUND).points()).isEqualTo(1);
    }

    @Test
    void points_given_up_come_back_with_a_later_split() {
        told.by(RESIDENT, opinion("o-1", "a", "b"))
                .by(PLANNER, split("o-1", "Đường số 3"), split("o-1", "Đường số 3", "trường học"));
        assertThat(all()).extracting(SynopsisPoint::text).containsExactly("Đường số 3", "trường học");
    }

    @Test
    void an_opinion_is_hidden_and_shown_with_all_its_points_and_keeps_its_answers() {
        told.by(RESIDENT, opinion("o-1", "a", "b"))
                .by(PLANNER, answered("o-1", 2, AnswerResult.PARTLY, null), hidden("o-1"));
        assertThat(all()).allMatch(SynopsisPoint::hidden);
        assertThat(all().get(1).answer()).isNotNull();

        told.by(PLANNER, shown("o-1")).tell(5);
        assertThat(all()).noneMatch(SynopsisPoint::hidden);
    }

    @Test
    void a_crash_half_way_through_an_opinion_is_made_good_by_the_next_delivery() {
        told.by(RESIDENT, opinion("o-1", "a", "b")).by(PLANNER, split("o-1", "Đường", "số 3", "quá hẹp"));
        var rows = views.database().getCollection(Synopsis.COLLECTION);
        rows.deleteOne(new Document("_id", "o-1:3"));

        told.tell(4);

        assertThat(all()).extracting(SynopsisPoint::text).containsExactly("Đường", "số 3", "quá hẹp");
    }

    @Test
    void chosen_points_are_read_in_order_and_those_that_are_not_there_are_left_out() {
        told.by(RESIDENT, opinion("o-1", "a", "b"), opinion("o-2", "c"));
        var one = new OpinionId("o-1");
        var two = new OpinionId("o-2");

        assertThat(synopsis.points(List.of(new PointRef(two, 1), new PointRef(one, 2), new PointRef(one, 9))))
                .extracting(SynopsisPoint::id)
                .containsExactly("o-1:2", "o-2:1");
        assertThat(synopsis.points(List.of())).isEmpty();
    }

    private List<SynopsisPoint> all() {
        try (var points = synopsis.all(ROUND)) {
            return points.toList();
        }
    }
}
