package vn.planledger.command.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.DongHai.ROUND;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.People.on;
import static vn.planledger.command.consultation.ConsultedGroup.AGENCIES;
import static vn.planledger.command.consultation.ConsultedGroup.COMMUNITY;
import static vn.planledger.command.shared.Refusal.Kind.CONFLICT;
import static vn.planledger.command.shared.Refusal.Kind.FORBIDDEN;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.NOT_FOUND;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.DongHai;
import vn.planledger.command.People;
import vn.planledger.command.Refused;
import vn.planledger.command.consultation.ConsultationCommand.InviteBody;
import vn.planledger.command.consultation.ConsultationCommand.OpenInvitation;
import vn.planledger.command.consultation.ConsultationEvent.BodyInvited;
import vn.planledger.command.consultation.ConsultationEvent.InvitationOpened;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/** A body is asked by name while the window of its group is open, and says that it has received the invitation. */
class InvitationTest {

    private static final String BODY = People.body(Role.BODY);

    private final CommandRoom room = DongHai.consulting();

    @ParameterizedTest
    @EnumSource(names = {"AGENCIES", "COMMUNITY"})
    void the_organiser_invites_a_body_after_the_announcement_too(ConsultedGroup group) {
        room.send(invite(BODY, group), Role.PLANNER);
        assertThat(room.events(BodyInvited.class)).containsExactly(new BodyInvited(ROUND, PLAN, BODY, group, TODAY));
    }

    @ParameterizedTest
    @EnumSource(names = {"AGENCIES", "COMMUNITY"})
    void a_body_is_invited_once_in_whatever_group(ConsultedGroup again) {
        room.send(invite(BODY, AGENCIES), Role.PLANNER);
        refused(invite(BODY, again), CONFLICT, "consultation.invited-already", null);
        refused(invite("  " + BODY + " ", again), CONFLICT, "consultation.invited-already", null);
    }

    @Test
    void nobody_is_invited_after_the_last_day() {
        var last = LocalDate.of(2016, 3, 16);
        room.send(new InviteBody(ROUND, PLAN, BODY, AGENCIES, last), on(last, Role.PLANNER));

        var after = last.plusDays(1);
        room.refuses(
                new InviteBody(ROUND, PLAN, "Sở Xây dựng", AGENCIES, after),
                on(after, Role.PLANNER),
                Refused.with(RULE, "consultation.closed"));
        room.send(new InviteBody(ROUND, PLAN, "Hội Kiến trúc sư", COMMUNITY, after), on(after, Role.PLANNER));
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(names = "FRONT")
    void the_front_is_not_invited_like_a_body(ConsultedGroup group) {
        refused(invite(BODY, group), MALFORMED, "field.choice", "group");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n"})
    void a_body_has_a_name(String blank) {
        refused(invite(blank, AGENCIES), MALFORMED, "field.required", "body");
    }

    @Test
    void of_at_most_300_characters() {
        refused(invite("ữ".repeat(301), AGENCIES), MALFORMED, "field.too-long", "body");
        room.send(invite("ữ".repeat(300), AGENCIES), Role.PLANNER);
    }

    @Test
    void there_are_at_most_500_bodies() {
        IntStream.rangeClosed(1, 500).forEach(number -> room.send(invite("Sở " + number, AGENCIES), Role.PLANNER));
        refused(invite("Sở 501", AGENCIES), RULE, "consultation.too-many-bodies", null);
    }

    @Test
    void an_invitation_bears_the_day_of_today() {
        var code = Refused.with(RULE, "date.not-today", "happenedOn");
        room.refuses(new InviteBody(ROUND, PLAN, BODY, AGENCIES, TODAY.minusDays(1)), Role.PLANNER, code);
        room.send(invite(BODY, AGENCIES), Role.PLANNER);
        room.refuses(new OpenInvitation(ROUND, PLAN, BODY, TODAY.plusDays(1)), Role.BODY, code);
    }

    @Test
    void another_organiser_invites_nobody() {
        var stranger = People.holding(Role.PLANNER).actingFor("Ban Quản lý khác");
        room.refuses(invite(BODY, AGENCIES), People.by(stranger), Refused.with(FORBIDDEN, "plan.other-body"));
    }

    @Test
    void a_round_of_another_plan_is_not_found() {
        room.send(DongHai.plan(DongHai.ELSEWHERE), Role.PLANNER);
        refused(
                new InviteBody(ROUND, DongHai.ELSEWHERE, BODY, AGENCIES, TODAY),
                NOT_FOUND,
                "consultation.unknown",
                null);
    }

    @Test
    void that_a_body_has_received_it_is_told_once() {
        room.send(invite(BODY, AGENCIES), Role.PLANNER);
        room.send(open(BODY), Role.BODY);
        room.send(open(BODY), Role.BODY);
        assertThat(room.events(InvitationOpened.class)).containsExactly(new InvitationOpened(ROUND, PLAN, BODY, TODAY));
    }

    @Test
    void nobody_receives_the_invitation_of_another_body() {
        room.send(invite("Sở Xây dựng", AGENCIES), Role.PLANNER);
        room.refuses(open("Sở Xây dựng"), Role.BODY, Refused.with(FORBIDDEN, "plan.other-body"));
    }

    @Test
    void who_was_not_invited_has_no_invitation_to_open() {
        room.refuses(open(BODY), Role.BODY, Refused.with(RULE, "consultation.not-invited"));
    }

    private void refused(InviteBody asked, Refusal.Kind kind, String code, String field) {
        room.refuses(asked, Role.PLANNER, Refused.with(kind, code, field));
    }

    private static InviteBody invite(String body, ConsultedGroup group) {
        return new InviteBody(ROUND, PLAN, body, group, TODAY);
    }

    private static OpenInvitation open(String body) {
        return new OpenInvitation(ROUND, PLAN, body, TODAY);
    }
}
