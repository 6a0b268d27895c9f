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
import org.junit.jupiter.params.provider.NullAndEmptySource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.DongHai;
import vn.planledger.command.People;
import vn.planledger.command.Refused;
import vn.planledger.command.opinion.OpinionCommand.AssignPoints;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionEvent.PointAssigned;
import vn.planledger.command.plan.Assignee;
import vn.planledger.command.shared.Role;

/** Like points go to one desk in one act; each is an event of its own, and all are recorded or none. */
class AssignManyTest {

    private static final OpinionId FIRST = new OpinionId("opinion-1");
    private static final OpinionId SECOND = new OpinionId("opinion-2");
    private static final Assignee MINH = new Assignee("minh", "Trần Văn Minh", People.body(Role.PLANNER));

    private final CommandRoom room = DongHai.consulting();

    @BeforeEach
    void two_people_want_the_same() {
        room.send(new SubmitOpinion(FIRST, ROUND, "Mở rộng đường", List.of()), Role.CITIZEN);
        room.send(new SubmitOpinion(SECOND, ROUND, "Mở rộng đường", List.of()), Role.CITIZEN);
    }

    @Test
    void each_point_is_given_out_in_an_event_of_its_own() {
        room.send(assign(List.of(new PointRef(FIRST, 1), new PointRef(SECOND, 1))), Role.PLANNER);
        assertThat(room.events(PointAssigned.class))
                .containsExactly(
                        new PointAssigned(FIRST, ROUND, PLAN, 1, MINH, "đường", TODAY.plusDays(3), TODAY),
                        new PointAssigned(SECOND, ROUND, PLAN, 1, MINH, "đường", TODAY.plusDays(3), TODAY));
    }

    @Test
    void one_that_nobody_made_refuses_all() {
        room.refuses(
                assign(List.of(new PointRef(FIRST, 1), new PointRef(SECOND, 2))),
                Role.PLANNER,
                Refused.with(NOT_FOUND, "opinion.point-unknown"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    void no_point_at_all_is_refused(List<PointRef> none) {
        room.refuses(assign(none), Role.PLANNER, Refused.with(MALFORMED, "opinion.points-at-once", "points"));
    }

    @Test
    void another_organiser_gives_out_none() {
        var stranger = People.holding(Role.PLANNER).actingFor("Ban Quản lý khác");
        room.refuses(
                assign(List.of(new PointRef(FIRST, 1))),
                People.by(stranger),
                Refused.with(FORBIDDEN, "plan.other-body"));
    }

    private static AssignPoints assign(List<PointRef> points) {
        return new AssignPoints(PLAN, points, MINH, "đường", TODAY.plusDays(3), TODAY);
    }
}
