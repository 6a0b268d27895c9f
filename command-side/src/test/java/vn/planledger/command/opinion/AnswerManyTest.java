package vn.planledger.command.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.DongHai.ROUND;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.shared.Refusal.Kind.CONFLICT;
import static vn.planledger.command.shared.Refusal.Kind.FORBIDDEN;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.NOT_FOUND;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.DongHai;
import vn.planledger.command.People;
import vn.planledger.command.Refused;
import vn.planledger.command.opinion.OpinionCommand.AnswerPoint;
import vn.planledger.command.opinion.OpinionCommand.AnswerPoints;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionEvent.PointAnswered;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/** Like points are answered in one act; each answer is an event of its own, and all are recorded or none. */
class AnswerManyTest {

    private static final OpinionId FIRST = new OpinionId("opinion-1");
    private static final OpinionId SECOND = new OpinionId("opinion-2");

    private final CommandRoom room = DongHai.consulting();

    @BeforeEach
    void two_people_want_the_same_and_one_of_them_more() {
        room.send(new SubmitOpinion(FIRST, ROUND, "Mở rộng đường", List.of()), Role.CITIZEN);
        var points = List.of("Thêm cây", "Mở rộng đường");
        room.send(new SubmitOpinion(SECOND, ROUND, "Hai ý", points), Role.CITIZEN);
    }

    @Test
    void each_point_gets_the_answer_in_an_event_of_its_own() {
        room.send(answers(new PointRef(FIRST, 1), new PointRef(SECOND, 2)), Role.PLANNER);

        assertThat(room.events(PointAnswered.class)).containsExactly(answered(FIRST, 1), answered(SECOND, 2));
        assertThat(room.points.unanswered(PLAN, Phase.BRIEF)).isEqualTo(1);
    }

    @Test
    void every_answer_keeps_who_gave_it() {
        room.send(answers(new PointRef(FIRST, 1), new PointRef(SECOND, 2)), People.LAN);
        assertThat(room.metadataOf(PointAnswered.class))
                .hasSize(2)
                .allSatisfy(metadata -> assertThat(metadata).containsEntry("actorId", "lan"));
    }

    @Test
    void a_point_named_twice_is_answered_once() {
        room.send(answers(new PointRef(FIRST, 1), new PointRef(FIRST, 1)), Role.PLANNER);
        assertThat(room.events(PointAnswered.class)).containsExactly(answered(FIRST, 1));
    }

    @Test
    void one_answered_before_refuses_all() {
        room.send(new AnswerPoint(SECOND, PLAN, 2, AnswerResult.ACCEPTED, "Đúng", null, null, TODAY), Role.PLANNER);
        room.refuses(
                answers(new PointRef(FIRST, 1), new PointRef(SECOND, 2)),
                Role.PLANNER,
                Refused.with(CONFLICT, "opinion.point-answered"));
    }

    @Test
    void one_that_nobody_made_refuses_all() {
        room.refuses(
                answers(new PointRef(FIRST, 1), new PointRef(SECOND, 3)),
                Role.PLANNER,
                Refused.with(NOT_FOUND, "opinion.point-unknown"));
    }

    @Test
    void an_answer_without_a_reason_is_refused_at_the_first_point() {
        var asked =
                new AnswerPoints(PLAN, List.of(new PointRef(FIRST, 1)), AnswerResult.ACCEPTED, " ", null, null, TODAY);
        room.refuses(
                asked, Role.PLANNER, Refused.with(MALFORMED, "opinion.reason-missing", "answer.opinion-1.1.reason"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    void no_point_at_all_is_refused(List<PointRef> none) {
        var asked = new AnswerPoints(PLAN, none, AnswerResult.ACCEPTED, "Vì", null, null, TODAY);
        room.refuses(asked, Role.PLANNER, Refused.with(MALFORMED, "opinion.points-at-once", "points"));
    }

    @Test
    void a_thousand_are_answered_at_once_and_no_more() {
        var thousand = aThousandMore();
        var tooMany = new ArrayList<>(thousand);
        tooMany.add(new PointRef(FIRST, 1));
        room.refuses(
                answers(tooMany.toArray(PointRef[]::new)),
                Role.PLANNER,
                Refused.with(MALFORMED, "opinion.points-at-once", "points"));

        room.send(answers(thousand.toArray(PointRef[]::new)), Role.PLANNER);
        assertThat(room.events(PointAnswered.class)).hasSize(1_000);
    }

    @Test
    void another_organiser_answers_none() {
        var stranger = People.holding(Role.PLANNER).actingFor("Ban Quản lý khác");
        room.refuses(answers(new PointRef(FIRST, 1)), People.by(stranger), Refused.with(FORBIDDEN, "plan.other-body"));
    }

    private List<PointRef> aThousandMore() {
        return IntStream.range(0, 10)
                .mapToObj(number -> new OpinionId("of-hundred-points-" + number))
                .peek(id ->
                        room.send(new SubmitOpinion(id, ROUND, "nhiều", Collections.nCopies(100, "ý")), Role.CITIZEN))
                .flatMap(id -> IntStream.rangeClosed(1, 100).mapToObj(point -> new PointRef(id, point)))
                .toList();
    }

    private static AnswerPoints answers(PointRef... points) {
        return new AnswerPoints(
                PLAN, List.of(points), AnswerResult.PARTLY, "Theo quy chuẩn", "Lộ giới 20,5 m", "Lần 2", TODAY);
    }

    private static PointAnswered answered(OpinionId opinion, int point) {
        return new PointAnswered(
                opinion, ROUND, PLAN, point, AnswerResult.PARTLY, "Theo quy chuẩn", "Lộ giới 20,5 m", "Lần 2", TODAY);
    }
}
