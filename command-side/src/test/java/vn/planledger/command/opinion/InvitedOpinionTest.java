package vn.planledger.command.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.DongHai.ROUND;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.DongHai;
import vn.planledger.command.People;
import vn.planledger.command.Refused;
import vn.planledger.command.consultation.ConsultationCommand.InviteBody;
import vn.planledger.command.consultation.ConsultationEvent.InvitationAnswered;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionEvent.OpinionSubmitted;
import vn.planledger.command.shared.Role;

/** A body that was asked by name answers in the group of its invitation, and is seen to have answered. */
class InvitedOpinionTest {

    private static final String BODY = People.body(Role.BODY);
    private static final LocalDate AFTER_THE_AGENCIES = LocalDate.of(2016, 3, 17);

    private final CommandRoom room = DongHai.consulting();

    @ParameterizedTest
    @EnumSource(names = {"AGENCIES", "COMMUNITY"})
    void its_opinion_counts_in_the_group_of_its_invitation(ConsultedGroup group) {
        invite(group);
        room.send(opinion("opinion-1"), Role.BODY);

        assertThat(room.events(OpinionSubmitted.class))
                .singleElement()
                .returns(group, OpinionSubmitted::group)
                .returns(BODY, OpinionSubmitted::body);
    }

    @Test
    void the_window_of_that_group_decides_whether_it_is_in_time() {
        invite(ConsultedGroup.COMMUNITY);
        room.send(opinion("opinion-1"), People.on(AFTER_THE_AGENCIES, Role.BODY));
        assertThat(room.events(OpinionSubmitted.class)).hasSize(1);
    }

    @Test
    void a_body_that_was_not_asked_by_name_is_an_agency_like_any() {
        room.send(opinion("opinion-1"), Role.BODY);

        assertThat(room.events(OpinionSubmitted.class))
                .singleElement()
                .returns(ConsultedGroup.AGENCIES, OpinionSubmitted::group);
        assertThat(room.events(InvitationAnswered.class)).isEmpty();
        room.refuses(
                opinion("opinion-2"),
                People.on(AFTER_THE_AGENCIES, Role.BODY),
                Refused.with(RULE, "consultation.closed"));
    }

    @Test
    void the_invitation_is_answered_by_the_first_opinion_and_by_no_other() {
        invite(ConsultedGroup.AGENCIES);
        room.send(opinion("opinion-1"), Role.BODY);
        room.send(opinion("opinion-2"), Role.BODY);

        assertThat(room.events(OpinionSubmitted.class)).hasSize(2);
        assertThat(room.events(InvitationAnswered.class))
                .containsExactly(new InvitationAnswered(ROUND, PLAN, BODY, new OpinionId("opinion-1"), TODAY));
    }

    @Test
    void what_people_say_answers_no_body_s_invitation() {
        invite(ConsultedGroup.COMMUNITY);
        room.send(opinion("opinion-1"), Role.CITIZEN);

        assertThat(room.events(OpinionSubmitted.class)).singleElement().returns(null, OpinionSubmitted::body);
        assertThat(room.events(InvitationAnswered.class)).isEmpty();
    }

    private void invite(ConsultedGroup group) {
        room.send(new InviteBody(ROUND, PLAN, BODY, group, TODAY), Role.PLANNER);
    }

    private static SubmitOpinion opinion(String id) {
        return new SubmitOpinion(new OpinionId(id), ROUND, "Thống nhất", List.of());
    }
}
