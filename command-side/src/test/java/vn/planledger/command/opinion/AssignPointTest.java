package vn.planledger.command.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.DongHai.ROUND;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.shared.Refusal.Kind.FORBIDDEN;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.NOT_FOUND;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.DongHai;
import vn.planledger.command.People;
import vn.planledger.command.Refused;
import vn.planledger.command.opinion.OpinionCommand.AssignPoint;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionEvent.PointAssigned;
import vn.planledger.command.plan.Assignee;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/** A point is given to somebody to prepare its answer, with a word to find like points by and a day of the organiser's own. */
class AssignPointTest {

    private static final OpinionId OPINION = new OpinionId("opinion-1");
    private static final Assignee MINH = new Assignee("minh", "Trần Văn Minh", People.body(Role.PLANNER));

    private final CommandRoom room = DongHai.consulting();

    @BeforeEach
    void somebody_made_two_points() {
        var points = List.of("Mở rộng đường", "Thêm cây xanh");
        room.send(new SubmitOpinion(OPINION, ROUND, "Hai ý", points), Role.CITIZEN);
    }

    @Test
    void it_is_recorded_who_prepares_it_under_which_word_and_until_when() {
        room.send(assign(2, MINH, " cây xanh "), Role.PLANNER);
        assertThat(room.events(PointAssigned.class))
                .containsExactly(
                        new PointAssigned(OPINION, ROUND, PLAN, 2, MINH, "cây xanh", TODAY.plusDays(5), TODAY));
        assertThat(room.points.unanswered(PLAN, Phase.BRIEF))
                .as("it answers nothing")
                .isEqualTo(2);
    }

    @Test
    void it_may_be_given_to_another_and_taken_back() {
        room.send(assign(1, MINH, null), Role.PLANNER);
        room.send(new AssignPoint(OPINION, PLAN, 1, null, " ", null, TODAY), Role.PLANNER);
        assertThat(room.events(PointAssigned.class))
                .last()
                .isEqualTo(new PointAssigned(OPINION, ROUND, PLAN, 1, null, null, null, TODAY));
    }

    @Test
    void a_word_has_at_most_100_characters_and_no_control_characters() {
        room.refuses(assign(1, MINH, "ữ".repeat(101)), Role.PLANNER, Refused.with(MALFORMED, "field.too-long", "tag"));
        room.refuses(
                assign(1, MINH, "\u0007"), Role.PLANNER, Refused.with(MALFORMED, "field.control-characters", "tag"));
        room.send(assign(1, MINH, "ữ".repeat(100)), Role.PLANNER);
    }

    @ParameterizedTest
    @CsvSource({"0", "3"})
    void a_point_nobody_made_is_not_found(int point) {
        room.refuses(assign(point, MINH, null), Role.PLANNER, Refused.with(NOT_FOUND, "opinion.point-unknown"));
    }

    @Test
    void another_organiser_gives_nobody_work() {
        var stranger = People.holding(Role.PLANNER).actingFor("Ban Quản lý khác");
        room.refuses(assign(1, MINH, null), People.by(stranger), Refused.with(FORBIDDEN, "plan.other-body"));
    }

    private static AssignPoint assign(int point, Assignee assignee, String tag) {
        return new AssignPoint(OPINION, PLAN, point, assignee, tag, TODAY.plusDays(5), TODAY);
    }
}
