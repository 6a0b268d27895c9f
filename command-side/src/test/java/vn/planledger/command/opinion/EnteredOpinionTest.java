package vn.planledger.command.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.DongHai.FIRST;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.DongHai.ROUND;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.People.on;
import static vn.planledger.command.shared.Refusal.Kind.FORBIDDEN;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.NOT_FOUND;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.DongHai;
import vn.planledger.command.Refused;
import vn.planledger.command.consultation.ConsultationCommand.InviteBody;
import vn.planledger.command.consultation.ConsultationEvent.InvitationAnswered;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.opinion.OpinionEvent.OpinionSubmitted;
import vn.planledger.command.plan.DocumentId;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/** A clerk enters what came on paper, by e-mail or at a meeting: with its scan, the day it came, and late if it was late. */
class EnteredOpinionTest {

    private static final OpinionId OPINION = new OpinionId("opinion-1");
    private static final Scan SCAN =
            new Scan(new DocumentId("scan-1"), "phiếu góp ý.pdf", "application/pdf", 1_024, "0a".repeat(32));
    private static final LocalDate RECEIVED = FIRST.plusDays(2);

    private final CommandRoom room = DongHai.consulting();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WEB")
    void it_is_recorded_with_its_channel_its_scan_and_the_day_it_came(Channel channel) {
        room.send(entry().by(channel).command(), Role.CLERK);

        assertThat(room.events(OpinionSubmitted.class))
                .containsExactly(new OpinionSubmitted(
                        OPINION,
                        ROUND,
                        PLAN,
                        ConsultedGroup.COMMUNITY,
                        "Xin giữ ao làng",
                        List.of("Xin giữ ao làng"),
                        RECEIVED,
                        channel,
                        false,
                        null,
                        OpinionDetails.NONE,
                        new Scan(new DocumentId("scan-1"), "scan.pdf", "application/pdf", 1_024, "0a".repeat(32))));
        assertThat(room.points.unanswered(PLAN, Phase.BRIEF)).isEqualTo(1);
    }

    @Test
    void name_and_contact_on_the_paper_are_sealed_like_any_other() {
        var written = new OpinionDetails(null, null, null, "Lê Thị Hoa", "Phường Đông Hải", false, null, null);
        room.send(entry().details(written).command(), Role.CLERK);

        assertThat(room.events(OpinionSubmitted.class).get(0).details())
                .returns("sealed:opinion-1:name:Lê Thị Hoa", OpinionDetails::name)
                .returns("sealed:opinion-1:contact:Phường Đông Hải", OpinionDetails::contact);
    }

    @ParameterizedTest
    @CsvSource({
        "AGENCIES,2016-03-16,false",
        "AGENCIES,2016-03-17,true",
        "COMMUNITY,2016-03-31,false",
        "COMMUNITY,2016-04-01,true"
    })
    void what_came_after_the_window_of_its_group_is_taken_and_marked_late(
            ConsultedGroup group, LocalDate day, boolean late) {
        room.send(entry().of(group).received(day).command(), on(LocalDate.of(2016, 4, 20), Role.CLERK));

        assertThat(room.events(OpinionSubmitted.class))
                .singleElement()
                .returns(late, OpinionSubmitted::late)
                .returns(day, OpinionSubmitted::happenedOn);
        assertThat(room.points.unanswered(PLAN, Phase.BRIEF))
                .as("a late one is answered, too")
                .isEqualTo(1);
    }

    @Test
    void what_came_in_time_is_not_late_however_late_it_is_entered() {
        room.send(entry().command(), on(LocalDate.of(2016, 6, 1), Role.CLERK));
        assertThat(room.events(OpinionSubmitted.class)).singleElement().returns(false, OpinionSubmitted::late);
    }

    @Test
    void the_letter_of_an_invited_body_answers_its_invitation_on_the_day_it_came() {
        room.send(new InviteBody(ROUND, PLAN, "Sở Giao thông vận tải", ConsultedGroup.AGENCIES, TODAY), Role.PLANNER);
        var letter = entry().of(ConsultedGroup.AGENCIES).from(" Sở Giao thông vận tải ");
        room.send(letter.command(), Role.CLERK);

        assertThat(room.events(OpinionSubmitted.class))
                .singleElement()
                .returns("Sở Giao thông vận tải", OpinionSubmitted::body);
        assertThat(room.events(InvitationAnswered.class))
                .containsExactly(new InvitationAnswered(ROUND, PLAN, "Sở Giao thông vận tải", OPINION, RECEIVED));
    }

    @Test
    void a_blank_body_is_a_person() {
        room.send(entry().from("  ").command(), Role.CLERK);
        assertThat(room.events(OpinionSubmitted.class)).singleElement().returns(null, OpinionSubmitted::body);
    }

    @Test
    void only_a_clerk_enters_what_others_said() {
        room.refuses(entry().command(), Role.PLANNER, Refused.with(FORBIDDEN, "command.other-role"));
        room.refuses(entry().command(), Role.CITIZEN, Refused.with(FORBIDDEN, "command.other-role"));
    }

    @Test
    void without_a_scan_it_is_refused() {
        refused(entry().scan(null), MALFORMED, "opinion.scan-missing", "scan");
    }

    @Test
    void the_day_it_came_is_given_and_not_in_the_future() {
        refused(entry().received(null), MALFORMED, "field.required", "receivedOn");
        refused(entry().received(TODAY.plusDays(1)), RULE, "date.in-the-future", "receivedOn");
    }

    @Test
    void what_came_before_the_window_opened_is_refused() {
        refused(entry().received(FIRST.minusDays(1)), RULE, "consultation.not-open-yet", null);
        room.send(entry().received(FIRST).command(), Role.CLERK);
    }

    @Test
    void what_was_given_here_is_not_entered_by_a_clerk() {
        refused(entry().by(Channel.WEB), MALFORMED, "field.choice", "channel");
        refused(entry().by(null), MALFORMED, "field.choice", "channel");
    }

    @Test
    void the_front_criticises_it_gives_no_opinion_by_letter() {
        refused(entry().of(ConsultedGroup.FRONT), MALFORMED, "field.choice", "group");
        refused(entry().of(null), MALFORMED, "field.choice", "group");
    }

    @Test
    void a_round_nobody_opened_is_not_found() {
        refused(entry().in(ConsultationId.of(PLAN, Phase.PLAN, 7)), NOT_FOUND, "consultation.unknown", null);
    }

    @Test
    void the_name_of_a_body_has_at_most_300_characters_and_no_control_characters() {
        refused(entry().from("ữ".repeat(301)), MALFORMED, "field.too-long", "body");
        refused(entry().from("Sở\u0000"), MALFORMED, "field.control-characters", "body");
        room.send(entry().from("ữ".repeat(300)).command(), Role.CLERK);
    }

    @Test
    void the_text_keeps_the_limits_of_every_text() {
        refused(entry().text(" "), MALFORMED, "field.required", "text");
        refused(entry().text("ữ".repeat(20_001)), MALFORMED, "field.too-long", "text");
    }

    private void refused(Entry entry, Refusal.Kind kind, String code, String field) {
        room.refuses(entry.command(), Role.CLERK, Refused.with(kind, code, field));
        assertThat(room.points.unanswered(PLAN, Phase.BRIEF)).isZero();
    }

    private static Entry entry() {
        return new Entry(
                ROUND,
                Channel.PAPER,
                ConsultedGroup.COMMUNITY,
                null,
                RECEIVED,
                "Xin giữ ao làng",
                OpinionDetails.NONE,
                SCAN);
    }
}
