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
import vn.planledger.command.opinion.OpinionCommand.HideOpinion;
import vn.planledger.command.opinion.OpinionCommand.ShowOpinion;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionEvent.OpinionHidden;
import vn.planledger.command.opinion.OpinionEvent.OpinionShown;
import vn.planledger.command.opinion.OpinionEvent.PointAnswered;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/** A text that the public shall not see is taken out of its copies, with the reason; in the record it stays, and it is answered. */
class HiddenOpinionTest {

    private static final OpinionId OPINION = new OpinionId("opinion-1");

    private final CommandRoom room = DongHai.consulting();

    @BeforeEach
    void somebody_insulted_somebody() {
        room.send(new SubmitOpinion(OPINION, ROUND, "Ông X là kẻ cắp", List.of()), Role.CITIZEN);
    }

    @ParameterizedTest
    @EnumSource(names = {"PLANNER", "CLERK"})
    void the_organiser_or_the_desk_hides_it_and_shows_it_again_each_with_a_reason(Role role) {
        room.send(hide(), role);
        room.send(new ShowOpinion(OPINION, PLAN, "Đã xem lại", TODAY), role);

        assertThat(room.events(OpinionHidden.class))
                .containsExactly(new OpinionHidden(OPINION, ROUND, PLAN, "Xúc phạm cá nhân", TODAY));
        assertThat(room.events(OpinionShown.class))
                .containsExactly(new OpinionShown(OPINION, ROUND, PLAN, "Đã xem lại", TODAY));
    }

    @Test
    void hidden_it_is_answered_like_any_other() {
        room.send(hide(), Role.CLERK);
        assertThat(room.points.unanswered(PLAN, Phase.BRIEF)).isEqualTo(1);

        room.send(
                new AnswerPoint(OPINION, PLAN, 1, AnswerResult.NOT_ACCEPTED, "Ngoài đồ án", null, null, TODAY),
                Role.PLANNER);
        assertThat(room.events(PointAnswered.class)).hasSize(1);
    }

    @Test
    void what_is_hidden_is_not_hidden_again_and_what_is_seen_is_not_shown() {
        room.refuses(
                new ShowOpinion(OPINION, PLAN, "Vì", TODAY), Role.CLERK, Refused.with(CONFLICT, "opinion.not-hidden"));
        room.send(hide(), Role.CLERK);
        room.refuses(hide(), Role.CLERK, Refused.with(CONFLICT, "opinion.hidden-already"));
    }

    @Test
    void shown_again_it_may_be_hidden_again() {
        room.send(hide(), Role.CLERK);
        room.send(new ShowOpinion(OPINION, PLAN, "Đã xem lại", TODAY), Role.CLERK);
        room.send(hide(), Role.CLERK);
        assertThat(room.events(OpinionHidden.class)).hasSize(2);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void without_a_reason_nothing_is_hidden_or_shown(String reason) {
        var required = Refused.with(MALFORMED, "field.required", "reason");
        room.refuses(new HideOpinion(OPINION, PLAN, reason, TODAY), Role.CLERK, required);
        room.send(hide(), Role.CLERK);
        room.refuses(new ShowOpinion(OPINION, PLAN, reason, TODAY), Role.CLERK, required);
    }

    @Test
    void a_reason_has_at_most_2_000_characters() {
        var tooLong = new HideOpinion(OPINION, PLAN, "ữ".repeat(2_001), TODAY);
        room.refuses(tooLong, Role.CLERK, Refused.with(MALFORMED, "field.too-long", "reason"));
        room.send(new HideOpinion(OPINION, PLAN, "ữ".repeat(2_000), TODAY), Role.CLERK);
    }

    @Test
    void the_desk_minds_every_plan_an_organiser_its_own() {
        var desk = People.holding(Role.CLERK).actingFor("Trung tâm Phục vụ hành chính công");
        var stranger = People.holding(Role.PLANNER).actingFor("Ban Quản lý khác");
        room.refuses(hide(), People.by(stranger), Refused.with(FORBIDDEN, "plan.other-body"));
        room.send(hide(), desk);
        assertThat(room.events(OpinionHidden.class)).hasSize(1);
    }

    @Test
    void under_another_plan_it_is_not_found() {
        room.refuses(
                new HideOpinion(OPINION, DongHai.ELSEWHERE, "Vì", TODAY),
                Role.CLERK,
                Refused.with(NOT_FOUND, "opinion.point-unknown"));
    }

    private static HideOpinion hide() {
        return new HideOpinion(OPINION, PLAN, "Xúc phạm cá nhân", TODAY);
    }
}
