package vn.planledger.command.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.DongHai.ROUND;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.People.on;
import static vn.planledger.command.shared.Refusal.Kind.FORBIDDEN;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.NOT_FOUND;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.DongHai;
import vn.planledger.command.Refused;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionEvent.OpinionSubmitted;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/** An opinion is given while the window of its group is open, and every point of it waits for an answer. */
class OpinionTest {

    private static final OpinionId OPINION = new OpinionId("opinion-1");

    private final CommandRoom room = DongHai.consulting();

    @Test
    void an_opinion_without_points_is_one_point() {
        room.send(opinion("Đường quá hẹp.\nXin mở rộng.", null), Role.CITIZEN);

        assertThat(room.events(OpinionSubmitted.class))
                .containsExactly(new OpinionSubmitted(
                        OPINION,
                        ROUND,
                        PLAN,
                        ConsultedGroup.COMMUNITY,
                        "Đường quá hẹp.\nXin mở rộng.",
                        List.of("Đường quá hẹp.\nXin mở rộng."),
                        TODAY));
        assertThat(room.points.unanswered(PLAN, Phase.BRIEF)).isEqualTo(1);
    }

    @Test
    void each_point_waits_for_an_answer_of_its_own() {
        room.send(opinion("Hai ý kiến", List.of("Mở rộng đường", "Thêm cây xanh")), Role.CITIZEN);

        assertThat(room.events(OpinionSubmitted.class))
                .singleElement()
                .returns(List.of("Mở rộng đường", "Thêm cây xanh"), OpinionSubmitted::points);
        assertThat(room.points.unanswered(PLAN, Phase.BRIEF)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"BODY,AGENCIES", "FRONT,COMMUNITY", "FRONT_CHAIR,COMMUNITY", "CITIZEN,COMMUNITY"})
    void the_sender_s_role_says_whose_window_counts(Role role, ConsultedGroup group) {
        room.send(opinion("Đồng ý", List.of()), role);

        assertThat(room.events(OpinionSubmitted.class))
                .extracting(OpinionSubmitted::group)
                .containsExactly(group);
    }

    @ParameterizedTest
    @CsvSource({"BODY,2016-03-01", "BODY,2016-03-16", "CITIZEN,2016-03-01", "CITIZEN,2016-03-31", "FRONT,2016-03-31"})
    void it_is_taken_from_the_first_to_the_last_day(Role role, LocalDate day) {
        room.send(opinion("Đồng ý", null), on(day, role));

        assertThat(room.events(OpinionSubmitted.class))
                .extracting(OpinionSubmitted::happenedOn)
                .containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource({
        "BODY,2016-02-29,consultation.not-open-yet",
        "BODY,2016-03-17,consultation.closed",
        "CITIZEN,2016-02-29,consultation.not-open-yet",
        "CITIZEN,2016-04-01,consultation.closed"
    })
    void outside_its_window_it_is_refused(Role role, LocalDate day, String code) {
        assertThat((Refusal) room.refusalOf(opinion("Đồng ý", null), on(day, role)))
                .matches(Refused.with(RULE, code)::matches);
        nothingHappened();
    }

    @Test
    void an_opinion_on_a_consultation_nobody_opened_is_not_found() {
        var asked = new SubmitOpinion(OPINION, ConsultationId.of(PLAN, Phase.PLAN, 7), "Đồng ý", null);
        assertThat((Refusal) room.refusalOf(asked, Role.CITIZEN))
                .matches(Refused.with(NOT_FOUND, "consultation.unknown")::matches);
        nothingHappened();
    }

    @Test
    void a_planner_does_not_comment_on_plans() {
        assertThat((Refusal) room.refusalOf(opinion("Rất hay", null), Role.PLANNER))
                .matches(Refused.with(FORBIDDEN, "command.other-role")::matches);
        nothingHappened();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  \n "})
    void an_opinion_says_something(String text) {
        refused(opinion(text, null), "field.required", "text");
        refused(opinion("Hai ý kiến", Arrays.asList("một", text)), "field.required", "points");
    }

    @Test
    void a_text_has_at_most_20_000_characters_and_a_point_4_000() {
        refused(opinion("ữ".repeat(20_001), null), "field.too-long", "text");
        refused(opinion("ý", List.of("ữ".repeat(4_001))), "field.too-long", "points");

        room.send(opinion("ữ".repeat(20_000), List.of("ữ".repeat(4_000))), Role.CITIZEN);
    }

    @Test
    void there_are_at_most_100_points() {
        refused(opinion("nhiều", Collections.nCopies(101, "ý")), "opinion.too-many-points", "points");

        room.send(opinion("nhiều", Collections.nCopies(100, "ý")), Role.CITIZEN);
        assertThat(room.points.unanswered(PLAN, Phase.BRIEF)).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nul\u0000", "escape\u001b[31m", "\u0085"})
    void control_characters_are_refused(String text) {
        refused(opinion(text + ".", null), "field.control-characters", "text");
        refused(opinion("ý", List.of(text + ".")), "field.control-characters", "points");
    }

    private void refused(SubmitOpinion asked, String code, String field) {
        assertThat((Refusal) room.refusalOf(asked, Role.CITIZEN))
                .matches(Refused.with(MALFORMED, code, field)::matches);
        nothingHappened();
    }

    private void nothingHappened() {
        assertThat(room.events(OpinionEvent.class)).isEmpty();
        assertThat(room.points.unanswered(PLAN, Phase.BRIEF)).isZero();
    }

    private static SubmitOpinion opinion(String text, List<String> points) {
        return new SubmitOpinion(OPINION, ROUND, text, points);
    }
}
