package vn.planledger.command.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.Refused;
import vn.planledger.command.opinion.OpinionCommand.AnswerPoint;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;

/** The answers ride on the form as fields named after opinion, point and part. */
class PointAnswersTest {

    private static final PlanId PLAN = new PlanId("dong-hai");

    @Test
    void the_four_parts_of_an_answer_become_one_command() {
        assertThat(commands(Map.of(
                        "answer.op-1.2.result", "PARTLY",
                        "answer.op-1.2.reason", "Vì quy chuẩn",
                        "answer.op-1.2.change", "Thêm 2 ha",
                        "answer.op-1.2.version", "Lần 2")))
                .containsExactly(new AnswerPoint(
                        new OpinionId("op-1"),
                        PLAN,
                        2,
                        AnswerResult.PARTLY,
                        "Vì quy chuẩn",
                        "Thêm 2 ha",
                        "Lần 2",
                        TODAY));
    }

    @Test
    void answers_come_in_the_order_of_opinions_and_points() {
        assertThat(commands(Map.of(
                        "answer.b.1.result", "ACCEPTED",
                        "answer.a.10.result", "ACCEPTED",
                        "answer.a.9.result", "ACCEPTED")))
                .extracting(answer -> answer.opinion() + "/" + answer.point())
                .containsExactly("a/9", "a/10", "b/1");
    }

    @Test
    void what_is_no_answer_stays_on_the_form() {
        var data = Map.of(
                "summary-on", "2016-03-15",
                "answer.op-1.1.result", "ACCEPTED",
                "answer.op-1.1.colour", "red",
                "answer.op-1.x.reason", "Vì",
                "answer.op-1.12345.reason", "Vì");
        assertThat(PointAnswers.in(data).rest())
                .containsOnlyKeys(
                        "summary-on", "answer.op-1.1.colour", "answer.op-1.x.reason", "answer.op-1.12345.reason");
    }

    @Test
    void an_answer_left_entirely_empty_is_no_answer_yet() {
        assertThat(commands(Map.of(
                        "answer.op-1.1.result",
                        "",
                        "answer.op-1.1.reason",
                        " ",
                        "answer.op-1.1.change",
                        "",
                        "answer.op-1.1.version",
                        "")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "accepted", "YES", "ACCEPTED "})
    void a_result_that_is_none_of_the_three_is_refused_at_its_field(String result) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> commands(Map.of("answer.op-1.1.result", result, "answer.op-1.1.reason", "Vì")))
                .matches(Refused.with(MALFORMED, "field.choice", "answer.op-1.1.result")::matches);
    }

    @ParameterizedTest
    @ValueSource(strings = {"op-1", "OP_1", "018f2c", "dong-hai.brief.1", "a.1.b", "..."})
    void every_possible_opinion_id_is_read_back_from_the_name_of_its_field(String id) {
        var field = PointAnswers.field(new OpinionId(id).value(), 3, "result");
        assertThat(commands(Map.of(field, "ACCEPTED")))
                .singleElement()
                .returns(new OpinionId(id), AnswerPoint::opinion)
                .returns(3, AnswerPoint::point);
    }

    @Test
    void an_opinion_id_that_could_not_exist_is_refused() {
        var field = PointAnswers.field("x".repeat(129), 1, "result");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> commands(Map.of(field, "ACCEPTED")))
                .matches(Refused.with(MALFORMED, "id.malformed")::matches);
    }

    private static List<AnswerPoint> commands(Map<String, String> data) {
        return PointAnswers.in(data).commands(PLAN, TODAY).toList();
    }
}
