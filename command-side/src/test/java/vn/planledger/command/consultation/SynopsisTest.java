package vn.planledger.command.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.DongHai.ROUND;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.shared.Refusal.Kind.FORBIDDEN;
import static vn.planledger.command.shared.Refusal.Kind.NOT_FOUND;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.DongHai;
import vn.planledger.command.People;
import vn.planledger.command.Refused;
import vn.planledger.command.consultation.ConsultationCommand.PublishSynopsis;
import vn.planledger.command.consultation.ConsultationEvent.SynopsisPublished;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.opinion.OpinionCommand.AnswerPoint;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/** Law 30/2009 Art. 20(4): opinions and answers are published together, none without its answer. */
class SynopsisTest {

    private static final OpinionId OPINION = new OpinionId("opinion-1");
    private static final PublishSynopsis PUBLISH = new PublishSynopsis(ROUND, PLAN, TODAY);

    private final CommandRoom room = DongHai.consulting();

    @Test
    void while_one_point_waits_nothing_is_published() {
        room.send(new SubmitOpinion(OPINION, ROUND, "Hai ý", List.of("Mở đường", "Thêm cây")), Role.CITIZEN);
        answer(1);
        room.refuses(PUBLISH, Role.PLANNER, Refused.with(RULE, "opinions.unanswered"));

        answer(2);
        room.send(PUBLISH, Role.PLANNER);
        assertThat(room.events(SynopsisPublished.class)).containsExactly(new SynopsisPublished(ROUND, PLAN, TODAY));
    }

    @Test
    void a_round_in_which_nobody_spoke_is_published_too() {
        room.send(PUBLISH, Role.PLANNER);
        assertThat(room.events(SynopsisPublished.class)).hasSize(1);
    }

    @Test
    void points_of_another_phase_are_not_waited_for() {
        room.points.received(PLAN, Phase.PLAN, OPINION, 1);
        room.send(PUBLISH, Role.PLANNER);
        assertThat(room.events(SynopsisPublished.class)).hasSize(1);
    }

    @Test
    void another_organiser_publishes_nothing() {
        var stranger = People.holding(Role.PLANNER).actingFor("Ban Quản lý khác");
        room.refuses(PUBLISH, People.by(stranger), Refused.with(FORBIDDEN, "plan.other-body"));
    }

    @Test
    void a_round_of_another_plan_or_none_is_not_found() {
        room.send(DongHai.plan(DongHai.ELSEWHERE), Role.PLANNER);
        room.refuses(
                new PublishSynopsis(ROUND, DongHai.ELSEWHERE, TODAY),
                Role.PLANNER,
                Refused.with(NOT_FOUND, "consultation.unknown"));
        room.refuses(
                new PublishSynopsis(ConsultationId.of(PLAN, Phase.PLAN, 1), PLAN, TODAY),
                Role.PLANNER,
                Refused.with(NOT_FOUND, "consultation.unknown"));
    }

    private void answer(int point) {
        room.send(
                new AnswerPoint(OPINION, PLAN, point, AnswerResult.ACCEPTED, "Đúng", null, null, TODAY), Role.PLANNER);
    }
}
