package vn.planledger.command.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.DongHai.ROUND;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.shared.Refusal.Kind.CONFLICT;
import static vn.planledger.command.shared.Refusal.Kind.FORBIDDEN;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.NOT_FOUND;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.DongHai;
import vn.planledger.command.People;
import vn.planledger.command.Refused;
import vn.planledger.command.opinion.OpinionCommand.AnswerPoint;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionEvent.PointAnswered;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/** Law 30/2009 Art. 20(4): each point is answered once, accepted or not, and always with a reason. */
class AnswerTest {

    private static final OpinionId OPINION = new OpinionId("opinion-1");

    private final CommandRoom room = DongHai.consulting();

    @BeforeEach
    void somebody_made_two_points() {
        var points = List.of("Mở rộng đường", "Thêm cây xanh");
        room.send(new SubmitOpinion(OPINION, ROUND, "Hai ý", points), Role.CITIZEN);
    }

    @ParameterizedTest
    @EnumSource
    void a_point_is_answered_with_a_result_a_reason_the_change_made_and_the_version_that_shows_it(AnswerResult result) {
        room.send(answer(2, result, "Phù hợp quy chuẩn", "Thêm 2 ha", "Lần 2"), Role.PLANNER);

        assertThat(room.events(PointAnswered.class))
                .containsExactly(new PointAnswered(
                        OPINION, ROUND, PLAN, 2, result, "Phù hợp quy chuẩn", "Thêm 2 ha", "Lần 2", TODAY));
        assertThat(room.points.unanswered(PLAN, Phase.BRIEF))
                .as("the other point still waits")
                .isEqualTo(1);
    }

    @Test
    void nothing_need_be_changed() {
        room.send(answer(1, "Đã có trong đồ án"), Role.PLANNER);
        assertThat(room.events(PointAnswered.class))
                .singleElement()
                .returns(null, PointAnswered::change)
                .returns(null, PointAnswered::version);
    }

    @Test
    void the_other_point_may_follow() {
        room.send(answer(1, "Đã có trong đồ án"), Role.PLANNER);
        room.send(answer(2, "Đã có trong đồ án"), Role.PLANNER);
        assertThat(room.points.unanswered(PLAN, Phase.BRIEF)).isZero();
    }

    @Test
    void a_point_is_answered_once() {
        room.send(answer(1, "Đã có trong đồ án"), Role.PLANNER);
        refused(answer(1, "Nghĩ lại"), CONFLICT, "opinion.point-answered", null);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3})
    void a_point_nobody_made_is_not_found(int number) {
        refused(answer(number, "Vì"), NOT_FOUND, "opinion.point-unknown", null);
    }

    @Test
    void a_point_about_another_plan_is_not_found() {
        room.send(DongHai.plan(DongHai.ELSEWHERE), Role.PLANNER);
        refused(of(OPINION, DongHai.ELSEWHERE), NOT_FOUND, "opinion.point-unknown", null);
    }

    @Test
    void a_point_of_an_opinion_nobody_gave_is_not_found() {
        refused(of(new OpinionId("opinion-2"), PLAN), NOT_FOUND, "opinion.point-unknown", null);
    }

    @Test
    void a_point_about_a_plan_nobody_registered_is_not_found() {
        refused(of(OPINION, DongHai.ELSEWHERE), NOT_FOUND, "plan.unknown", null);
    }

    @Test
    void another_organiser_does_not_answer_for_this_one() {
        var stranger = People.holding(Role.PLANNER).actingFor("Ban Quản lý khác");
        room.refuses(answer(1, "Vì"), People.by(stranger), Refused.with(FORBIDDEN, "plan.other-body"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n"})
    void without_a_reason_it_is_refused(String reason) {
        refused(answer(1, reason), MALFORMED, "opinion.reason-missing", "answer.opinion-1.1.reason");
    }

    @Test
    void without_a_result_it_is_refused() {
        refused(answer(1, null, "Vì", null, null), MALFORMED, "field.choice", "answer.opinion-1.1.result");
    }

    @Test
    void a_reason_and_a_change_have_at_most_20_000_characters_and_a_version_100() {
        refused(answer(2, "ữ".repeat(20_001)), MALFORMED, "field.too-long", "answer.opinion-1.2.reason");
        refused(change("ữ".repeat(20_001), ""), MALFORMED, "field.too-long", "answer.opinion-1.2.change");
        refused(change("", "ữ".repeat(101)), MALFORMED, "field.too-long", "answer.opinion-1.2.version");

        var longest = "ữ".repeat(20_000);
        room.send(answer(2, AnswerResult.PARTLY, longest, longest, "ữ".repeat(100)), Role.PLANNER);
    }

    @Test
    void control_characters_are_refused_in_all_three() {
        refused(answer(2, "nul\u0000"), MALFORMED, "field.control-characters", "answer.opinion-1.2.reason");
        refused(change("nul\u0000", ""), MALFORMED, "field.control-characters", "answer.opinion-1.2.change");
        refused(change("", "nul\u0000"), MALFORMED, "field.control-characters", "answer.opinion-1.2.version");
    }

    private void refused(AnswerPoint asked, Refusal.Kind kind, String code, String field) {
        room.refuses(asked, Role.PLANNER, Refused.with(kind, code, field));
        assertThat(room.points.unanswered(PLAN, Phase.BRIEF)).isPositive();
    }

    private static AnswerPoint answer(int point, String reason) {
        return answer(point, AnswerResult.NOT_ACCEPTED, reason, null, null);
    }

    private static AnswerPoint change(String change, String version) {
        return answer(2, AnswerResult.ACCEPTED, "Vì", change, version);
    }

    private static AnswerPoint answer(int point, AnswerResult result, String reason, String change, String version) {
        return new AnswerPoint(OPINION, PLAN, point, result, reason, change, version, TODAY);
    }

    private static AnswerPoint of(OpinionId opinion, PlanId plan) {
        return new AnswerPoint(opinion, plan, 1, AnswerResult.ACCEPTED, "Vì", null, null, TODAY);
    }
}
