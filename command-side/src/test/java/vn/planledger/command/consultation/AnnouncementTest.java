package vn.planledger.command.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.DongHai.FIRST;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.DongHai.ROUND;
import static vn.planledger.command.consultation.ConsultedGroup.AGENCIES;
import static vn.planledger.command.consultation.ConsultedGroup.COMMUNITY;
import static vn.planledger.command.consultation.ConsultedGroup.FRONT;
import static vn.planledger.command.shared.Refusal.Kind.CONFLICT;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.NOT_FOUND;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.DongHai;
import vn.planledger.command.Refused;
import vn.planledger.command.consultation.ConsultationCommand.AnnounceConsultation;
import vn.planledger.command.consultation.ConsultationEvent.BodyInvited;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationAnnounced;
import vn.planledger.command.criticism.CriticismEvent.CriticismRequested;
import vn.planledger.command.criticism.CriticismId;
import vn.planledger.command.shared.LimitUnit;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/** Announcing a round says what is asked and of whom; the Front is sent the draft with the others. */
class AnnouncementTest {

    private static final Map<String, String> DOCUMENTS = Map.of("explanation", "1a".repeat(32));
    private static final String COMMITTEE = "Ban Thường trực Ủy ban MTTQ";
    private static final String FRONT_LAW = "Luật 75/2015/QH13, Điều 36 khoản 1";
    /** Sent on the first day; the draft goes to the approver on the fortieth. */
    private static final ConsultationWindow FOR_THE_FRONT = new ConsultationWindow(
            FRONT, FIRST, FIRST.plusDays(40), 15, FRONT_LAW, true, LimitUnit.DAY, FIRST.plusDays(15), null);

    private final CommandRoom room = DongHai.registered();

    @Test
    void form_notice_and_documents_are_recorded_and_every_body_is_invited_in_its_group() {
        open();
        room.send(announce(List.of("Sở Xây dựng", "Sở Giao thông"), List.of("Hội Kiến trúc sư"), null), Role.PLANNER);

        assertThat(room.events(ConsultationAnnounced.class))
                .containsExactly(
                        new ConsultationAnnounced(ROUND, PLAN, "public-display", "Mời góp ý", DOCUMENTS, FIRST));
        assertThat(room.events(BodyInvited.class))
                .containsExactly(
                        new BodyInvited(ROUND, PLAN, "Sở Xây dựng", AGENCIES, FIRST),
                        new BodyInvited(ROUND, PLAN, "Sở Giao thông", AGENCIES, FIRST),
                        new BodyInvited(ROUND, PLAN, "Hội Kiến trúc sư", COMMUNITY, FIRST));
        assertThat(room.events(CriticismRequested.class)).isEmpty();
    }

    @Test
    void the_front_is_sent_the_documents_with_the_days_of_its_window() {
        open();
        room.send(announce(List.of(), List.of(), COMMITTEE), Role.PLANNER);

        assertThat(room.events(CriticismRequested.class))
                .containsExactly(new CriticismRequested(
                        CriticismId.of(ROUND),
                        PLAN,
                        Phase.BRIEF,
                        COMMITTEE,
                        DOCUMENTS,
                        FIRST.plusDays(15),
                        FIRST.plusDays(40),
                        FRONT_LAW,
                        FIRST));
    }

    @Test
    void where_the_round_has_no_window_for_it_the_front_is_not_asked() {
        room.send(DongHai.open(DongHai.window(AGENCIES, 15)), Role.SYSTEM);
        room.send(announce(List.of(), List.of(), COMMITTEE), Role.PLANNER);
        assertThat(room.events(CriticismRequested.class)).isEmpty();
    }

    @Test
    void the_front_is_not_asked_about_nothing() {
        open();
        var empty = new AnnounceConsultation(
                ROUND, PLAN, "public-display", "Mời góp ý", Map.of(), List.of(), List.of(), COMMITTEE, FIRST);
        room.refuses(empty, Role.PLANNER, Refused.with(RULE, "criticism.no-documents", "front-body"));
    }

    @Test
    void the_name_of_the_committee_keeps_the_limits_of_every_name() {
        open();
        room.refuses(
                announce(List.of(), List.of(), "ữ".repeat(301)),
                Role.PLANNER,
                Refused.with(MALFORMED, "field.too-long", "front-body"));
    }

    @Test
    void a_body_in_both_groups_refuses_the_whole_announcement() {
        open();
        room.refuses(
                announce(List.of("Sở Xây dựng"), List.of("Sở Xây dựng"), null),
                Role.PLANNER,
                Refused.with(CONFLICT, "consultation.invited-already"));
    }

    @Test
    void the_name_of_a_body_is_refused_at_the_field_it_stands_in() {
        open();
        room.refuses(
                announce(List.of("ữ".repeat(301)), List.of(), null),
                Role.PLANNER,
                Refused.with(MALFORMED, "field.too-long", "invited-agencies"));
        room.refuses(
                announce(List.of(), List.of("Hội\u0000"), null),
                Role.PLANNER,
                Refused.with(MALFORMED, "field.control-characters", "invited-organisations"));
    }

    @Test
    void a_group_that_the_round_does_not_ask_is_not_invited() {
        room.send(DongHai.open(DongHai.window(AGENCIES, 15)), Role.SYSTEM);
        room.refuses(
                announce(List.of(), List.of("Hội Kiến trúc sư"), null),
                Role.PLANNER,
                Refused.with(RULE, "consultation.group-not-asked"));
    }

    @Test
    void a_round_nobody_opened_is_not_announced() {
        room.refuses(
                announce(List.of(), List.of(), null), Role.PLANNER, Refused.with(NOT_FOUND, "consultation.unknown"));
    }

    private void open() {
        room.send(
                DongHai.open(DongHai.window(AGENCIES, 15), DongHai.window(COMMUNITY, 30), FOR_THE_FRONT), Role.SYSTEM);
    }

    private static AnnounceConsultation announce(List<String> agencies, List<String> organisations, String front) {
        return new AnnounceConsultation(
                ROUND, PLAN, "public-display", "Mời góp ý", DOCUMENTS, agencies, organisations, front, FIRST);
    }
}
