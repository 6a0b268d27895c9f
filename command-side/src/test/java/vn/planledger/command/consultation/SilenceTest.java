package vn.planledger.command.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.DongHai.FIRST;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.DongHai.ROUND;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.People.on;
import static vn.planledger.command.consultation.ConsultedGroup.AGENCIES;
import static vn.planledger.command.consultation.ConsultedGroup.COMMUNITY;
import static vn.planledger.command.consultation.ConsultedGroup.FRONT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.DongHai;
import vn.planledger.command.People;
import vn.planledger.command.consultation.ConsultationCommand.CloseWindow;
import vn.planledger.command.consultation.ConsultationCommand.InviteBody;
import vn.planledger.command.consultation.ConsultationEvent.BodyStayedSilent;
import vn.planledger.command.consultation.ConsultationEvent.GroupStayedSilent;
import vn.planledger.command.consultation.ConsultationEvent.InvitationAnswered;
import vn.planledger.command.consultation.ConsultationEvent.WindowClosed;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.shared.Role;

/** When a window closes it is recorded who let it pass in silence: no answer is not consent. */
class SilenceTest {

    private static final LocalDate CLOSED = FIRST.plusDays(16);
    private static final String BODY = People.body(Role.BODY);

    private final CommandRoom room = DongHai.registered();

    @BeforeEach
    void three_bodies_are_asked_by_name() {
        room.send(
                DongHai.open(DongHai.window(AGENCIES, 15), DongHai.window(COMMUNITY, 30), DongHai.window(FRONT, 15)),
                Role.SYSTEM);
        invite(BODY, AGENCIES);
        invite("Sở Xây dựng", AGENCIES);
        invite("Hội Kiến trúc sư", COMMUNITY);
    }

    @Test
    void where_nobody_spoke_every_body_and_the_group_were_silent() {
        close(AGENCIES);
        assertThat(sinceTheInvitations())
                .containsExactly(
                        new WindowClosed(ROUND, PLAN, AGENCIES, CLOSED),
                        new BodyStayedSilent(ROUND, PLAN, BODY, AGENCIES, CLOSED),
                        new BodyStayedSilent(ROUND, PLAN, "Sở Xây dựng", AGENCIES, CLOSED),
                        new GroupStayedSilent(ROUND, PLAN, AGENCIES, CLOSED));
    }

    @Test
    void where_one_spoke_the_others_were_silent_and_the_group_was_not() {
        speak("of-a-body", Role.BODY);
        close(AGENCIES);

        assertThat(room.events(InvitationAnswered.class)).hasSize(1);
        assertThat(room.events(BodyStayedSilent.class))
                .containsExactly(new BodyStayedSilent(ROUND, PLAN, "Sở Xây dựng", AGENCIES, CLOSED));
        assertThat(room.events(GroupStayedSilent.class)).isEmpty();
    }

    @Test
    void the_people_may_be_heard_and_the_organisation_asked_by_name_still_be_silent() {
        speak("of-a-resident", Role.CITIZEN);
        close(COMMUNITY);

        assertThat(room.events(BodyStayedSilent.class))
                .containsExactly(new BodyStayedSilent(ROUND, PLAN, "Hội Kiến trúc sư", COMMUNITY, CLOSED));
        assertThat(room.events(GroupStayedSilent.class)).isEmpty();
    }

    @Test
    void what_one_group_said_does_not_speak_for_the_other() {
        speak("of-a-resident", Role.CITIZEN);
        close(AGENCIES);
        assertThat(room.events(GroupStayedSilent.class))
                .containsExactly(new GroupStayedSilent(ROUND, PLAN, AGENCIES, CLOSED));
    }

    @Test
    void a_window_closes_once_and_nobody_is_silent_twice() {
        close(AGENCIES);
        var once = room.events();
        close(AGENCIES);
        assertThat(room.events()).isEqualTo(once);
    }

    @Test
    void a_group_that_was_not_asked_has_nothing_to_close() {
        var other = DongHai.registered();
        other.send(DongHai.open(DongHai.window(AGENCIES, 15)), Role.SYSTEM);
        other.send(new CloseWindow(ROUND, PLAN, COMMUNITY, CLOSED), Role.SYSTEM);
        assertThat(other.events(WindowClosed.class)).isEmpty();
        assertThat(other.events(GroupStayedSilent.class)).isEmpty();
    }

    @Test
    void the_front_gives_no_opinions_so_their_absence_is_no_silence_of_its() {
        close(FRONT);
        assertThat(sinceTheInvitations()).containsExactly(new WindowClosed(ROUND, PLAN, FRONT, CLOSED));
    }

    private void invite(String body, ConsultedGroup group) {
        room.send(new InviteBody(ROUND, PLAN, body, group, TODAY), Role.PLANNER);
    }

    private void speak(String id, Role role) {
        room.send(new SubmitOpinion(new OpinionId(id), ROUND, "Đồng ý", List.of()), on(TODAY, role));
    }

    private void close(ConsultedGroup group) {
        room.send(new CloseWindow(ROUND, PLAN, group, CLOSED), Role.SYSTEM);
    }

    private List<ConsultationEvent> sinceTheInvitations() {
        var all = room.events(ConsultationEvent.class);
        return all.subList(4, all.size());
    }
}
