package vn.planledger.command.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.DongHai.ROUND;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.shared.Refusal.Kind.CONFLICT;
import static vn.planledger.command.shared.Refusal.Kind.FORBIDDEN;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.NOT_FOUND;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.DongHai;
import vn.planledger.command.People;
import vn.planledger.command.Refused;
import vn.planledger.command.opinion.OpinionCommand.AnswerPoint;
import vn.planledger.command.opinion.OpinionCommand.SplitOpinion;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionEvent.OpinionSplit;
import vn.planledger.command.opinion.OpinionEvent.PointAnswered;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/** An organiser sets the points of a text apart, in the words of its author, as long as none is answered. */
class SplitOpinionTest {

    private static final OpinionId OPINION = new OpinionId("opinion-1");
    private static final String TEXT = "Đường quá hẹp, xin mở rộng.\n\nTrường học ở xa,\r\n  xin thêm một trường.";
    private static final String ROAD = "Đường quá hẹp, xin mở rộng.";
    private static final String SCHOOL = "Trường học ở xa, xin thêm một trường.";

    private final CommandRoom room = DongHai.consulting();

    @BeforeEach
    void somebody_wrote_about_two_things_in_one() {
        room.send(new SubmitOpinion(OPINION, ROUND, TEXT, List.of()), Role.CITIZEN);
    }

    @Test
    void its_points_wait_each_for_an_answer_of_its_own() {
        room.send(split(ROAD, "xin thêm một trường"), Role.PLANNER);

        assertThat(room.events(OpinionSplit.class))
                .containsExactly(new OpinionSplit(OPINION, ROUND, PLAN, List.of(ROAD, "xin thêm một trường"), TODAY));
        assertThat(room.points.unanswered(PLAN, Phase.BRIEF)).isEqualTo(2);
        room.send(answer(2), Role.PLANNER);
        assertThat(room.events(PointAnswered.class)).hasSize(1);
    }

    @Test
    void how_lines_are_broken_does_not_matter() {
        room.send(split("Đường quá hẹp,\n xin mở rộng.", "  " + SCHOOL + " "), Role.PLANNER);
        assertThat(room.events(OpinionSplit.class)).hasSize(1);
    }

    @Test
    void it_may_be_split_anew_into_fewer_or_more() {
        room.send(split("Đường quá hẹp", "xin mở rộng", SCHOOL), Role.PLANNER);
        assertThat(room.points.unanswered(PLAN, Phase.BRIEF)).isEqualTo(3);

        room.send(split(ROAD, SCHOOL), Role.PLANNER);
        assertThat(room.points.unanswered(PLAN, Phase.BRIEF)).isEqualTo(2);
        room.refuses(answer(3), Role.PLANNER, Refused.with(NOT_FOUND, "opinion.point-unknown"));
    }

    @Test
    void nothing_is_put_into_anybody_s_mouth() {
        refused(split(ROAD, "Xin thêm hai trường"), RULE, "opinion.point-not-in-text", "points");
        refused(split("đường quá hẹp"), RULE, "opinion.point-not-in-text", "points");
        refused(split("xin mở rộng. Trường học ở gần"), RULE, "opinion.point-not-in-text", "points");
    }

    @Test
    void once_a_point_is_answered_it_is_not_split_any_more() {
        room.send(split(ROAD, SCHOOL), Role.PLANNER);
        room.send(answer(1), Role.PLANNER);
        room.refuses(split(SCHOOL), Role.PLANNER, Refused.with(CONFLICT, "opinion.answered-already"));
        assertThat(room.points.unanswered(PLAN, Phase.BRIEF)).isEqualTo(1);
    }

    @ParameterizedTest
    @NullAndEmptySource
    void into_nothing_it_is_not_split(List<String> nothing) {
        refused(new SplitOpinion(OPINION, PLAN, nothing, TODAY), MALFORMED, "field.required", "points");
    }

    @Test
    void a_point_keeps_the_limits_of_every_point() {
        refused(split(ROAD, " "), MALFORMED, "field.required", "points");
        refused(split("ữ".repeat(4_001)), MALFORMED, "field.too-long", "points");
        refused(split("nul\u0000"), MALFORMED, "field.control-characters", "points");
        var many = Collections.nCopies(101, "xin");
        refused(split(many.toArray(String[]::new)), MALFORMED, "opinion.too-many-points", "points");
    }

    @Test
    void an_opinion_about_another_plan_or_none_is_not_found() {
        room.send(DongHai.plan(DongHai.ELSEWHERE), Role.PLANNER);
        refused(
                new SplitOpinion(OPINION, DongHai.ELSEWHERE, List.of(ROAD), TODAY),
                NOT_FOUND,
                "opinion.point-unknown",
                null);
        refused(
                new SplitOpinion(new OpinionId("nobody-s"), PLAN, List.of(ROAD), TODAY),
                NOT_FOUND,
                "opinion.point-unknown",
                null);
    }

    @Test
    void another_organiser_splits_none() {
        var stranger = People.holding(Role.PLANNER).actingFor("Ban Quản lý khác");
        room.refuses(split(ROAD), People.by(stranger), Refused.with(FORBIDDEN, "plan.other-body"));
    }

    private void refused(SplitOpinion asked, Refusal.Kind kind, String code, String field) {
        room.refuses(asked, Role.PLANNER, Refused.with(kind, code, field));
        assertThat(room.points.unanswered(PLAN, Phase.BRIEF)).isEqualTo(1);
    }

    private static SplitOpinion split(String... points) {
        return new SplitOpinion(OPINION, PLAN, Arrays.asList(points), TODAY);
    }

    private static AnswerPoint answer(int point) {
        return new AnswerPoint(OPINION, PLAN, point, AnswerResult.ACCEPTED, "Đúng", null, null, TODAY);
    }
}
