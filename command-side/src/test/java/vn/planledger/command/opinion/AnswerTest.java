package vn.planledger.command.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.People.by;
import static vn.planledger.command.shared.Refusal.Kind.CONFLICT;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.NOT_FOUND;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.PointsOnPaper;
import vn.planledger.command.Refused;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.opinion.OpinionCommand.AnswerPoint;
import vn.planledger.command.opinion.OpinionEvent.OpinionSubmitted;
import vn.planledger.command.opinion.OpinionEvent.PointAnswered;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/** Law 30/2009 Art. 20(4): each point is answered once, accepted or not, and always with a reason. */
class AnswerTest {

    private static final PlanId PLAN = new PlanId("dong-hai");
    private static final ConsultationId ROUND = ConsultationId.of(PLAN, Phase.BRIEF, 1);
    private static final OpinionId OPINION = new OpinionId("opinion-1");
    private static final OpinionSubmitted TWO_POINTS = new OpinionSubmitted(
            OPINION, ROUND, PLAN, ConsultedGroup.COMMUNITY, "Hai ý", List.of("Mở rộng đường", "Thêm cây xanh"), TODAY);

    private final AggregateTestFixture<Opinion> fixture = new AggregateTestFixture<>(Opinion.class);
    private final PointsOnPaper points = new PointsOnPaper();

    AnswerTest() {
        points.received(PLAN, Phase.BRIEF, OPINION, 2);
        fixture.registerAnnotatedCommandHandler(new OpinionHandlers(fixture.getRepository(), null, points));
    }

    @ParameterizedTest
    @EnumSource
    void a_point_is_answered_with_a_result_a_reason_and_the_change_made(AnswerResult result) {
        answering(new AnswerPoint(OPINION, PLAN, 2, result, "Phù hợp quy chuẩn", "Thêm 2 ha", TODAY), TWO_POINTS)
                .expectEvents(
                        new PointAnswered(OPINION, ROUND, PLAN, 2, result, "Phù hợp quy chuẩn", "Thêm 2 ha", TODAY));
        assertThat(points.unanswered(PLAN, Phase.BRIEF))
                .as("the other point still waits")
                .isEqualTo(1);
    }

    @Test
    void nothing_need_be_changed() {
        answering(answer(1, "Đã có trong đồ án"), TWO_POINTS).expectEvents(answered(1));
    }

    @Test
    void the_other_point_may_follow() {
        answering(answer(2, "Đã có trong đồ án"), TWO_POINTS, answered(1)).expectEvents(answered(2));
    }

    @Test
    void a_point_is_answered_once() {
        refused(answering(answer(1, "Nghĩ lại"), TWO_POINTS, answered(1)), CONFLICT, "opinion.point-answered", null);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3})
    void a_point_nobody_made_is_not_found(int number) {
        refused(answering(answer(number, "Vì"), TWO_POINTS), NOT_FOUND, "opinion.point-unknown", null);
    }

    @Test
    void a_point_about_another_plan_is_not_found() {
        var asked = new AnswerPoint(OPINION, new PlanId("elsewhere"), 1, AnswerResult.ACCEPTED, "Vì", null, TODAY);
        refused(answering(asked, TWO_POINTS), NOT_FOUND, "opinion.point-unknown", null);
    }

    @Test
    void a_point_of_an_opinion_nobody_gave_is_not_found() {
        assertThat((Refusal) new CommandRoom().refusalOf(answer(1, "Vì"), Role.PLANNER))
                .matches(Refused.with(NOT_FOUND, "opinion.point-unknown")::matches);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n"})
    void without_a_reason_it_is_refused(String reason) {
        refused(
                answering(answer(1, reason), TWO_POINTS),
                MALFORMED,
                "opinion.reason-missing",
                "answer.opinion-1.1.reason");
    }

    @Test
    void a_reason_and_a_change_have_at_most_20_000_characters() {
        answering(answer(1, "ữ".repeat(20_000)), TWO_POINTS).expectSuccessfulHandlerExecution();
        refused(
                answering(answer(2, "ữ".repeat(20_001)), TWO_POINTS),
                MALFORMED,
                "field.too-long",
                "answer.opinion-1.2.reason");
        refused(
                answering(change("ữ".repeat(20_001)), TWO_POINTS),
                MALFORMED,
                "field.too-long",
                "answer.opinion-1.2.change");
    }

    @Test
    void control_characters_are_refused_in_both() {
        refused(
                answering(answer(2, "nul\u0000"), TWO_POINTS),
                MALFORMED,
                "field.control-characters",
                "answer.opinion-1.2.reason");
        refused(
                answering(change("nul\u0000"), TWO_POINTS),
                MALFORMED,
                "field.control-characters",
                "answer.opinion-1.2.change");
    }

    private void refused(ResultValidator<Opinion> attempt, Refusal.Kind kind, String code, String field) {
        attempt.expectException(Refused.with(kind, code, field)).expectNoEvents();
        assertThat(points.unanswered(PLAN, Phase.BRIEF)).isPositive();
    }

    private ResultValidator<Opinion> answering(AnswerPoint asked, Object... history) {
        return fixture.given(history).when(asked, by(Role.PLANNER));
    }

    private static AnswerPoint answer(int point, String reason) {
        return new AnswerPoint(OPINION, PLAN, point, AnswerResult.NOT_ACCEPTED, reason, null, TODAY);
    }

    private static AnswerPoint change(String change) {
        return new AnswerPoint(OPINION, PLAN, 2, AnswerResult.ACCEPTED, "Vì", change, TODAY);
    }

    private static PointAnswered answered(int point) {
        return new PointAnswered(
                OPINION, ROUND, PLAN, point, AnswerResult.NOT_ACCEPTED, "Đã có trong đồ án", null, TODAY);
    }
}
