package vn.planledger.command.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.DongHai.FIRST;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.DongHai.ROUND;
import static vn.planledger.command.People.on;
import static vn.planledger.command.consultation.ConsultedGroup.AGENCIES;
import static vn.planledger.command.consultation.ConsultedGroup.COMMUNITY;
import static vn.planledger.command.shared.Refusal.Kind.NOT_FOUND;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.DongHai;
import vn.planledger.command.Refused;
import vn.planledger.command.consultation.ConsultationCommand.OpenWindows;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationOpened;
import vn.planledger.command.consultation.ConsultationEvent.WindowsOpened;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionEvent.OpinionSubmitted;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.shared.Role;

/** A round may be announced first and take opinions from a later day on. */
class LaterWindowTest {

    private static final LocalDate LATER = FIRST.plusDays(7);

    private final CommandRoom room = DongHai.registered();

    @Test
    void windows_may_open_after_the_round_but_not_before_it() {
        room.refuses(
                DongHai.open(window(FIRST.minusDays(1))),
                Role.SYSTEM,
                Refused.with(RULE, "consultation.opens-before-announced", "opens-on"));
        room.send(DongHai.open(window(LATER)), Role.SYSTEM);
        assertThat(room.events(ConsultationOpened.class)).hasSize(1);
    }

    @Test
    void one_that_would_open_too_early_refuses_the_whole_round() {
        room.refuses(
                DongHai.open(DongHai.window(AGENCIES, 15), window(FIRST.minusDays(1))),
                Role.SYSTEM,
                Refused.with(RULE, "consultation.opens-before-announced", "opens-on"));
    }

    @Test
    void before_its_first_day_no_opinion_is_taken_and_from_then_on_it_is() {
        room.send(DongHai.open(window(LATER)), Role.SYSTEM);

        room.refuses(opinion(), on(LATER.minusDays(1), Role.CITIZEN), Refused.with(RULE, "consultation.not-open-yet"));
        room.send(opinion(), on(LATER, Role.CITIZEN));
        assertThat(room.events(OpinionSubmitted.class))
                .as("the day decides, not whether the timer has written that it has come")
                .hasSize(1);
    }

    @Test
    void that_the_day_has_come_is_recorded_once() {
        room.send(DongHai.open(window(LATER)), Role.SYSTEM);
        room.send(new OpenWindows(ROUND, PLAN, LATER), Role.SYSTEM);
        room.send(new OpenWindows(ROUND, PLAN, LATER.plusDays(1)), Role.SYSTEM);

        assertThat(room.events(WindowsOpened.class)).containsExactly(new WindowsOpened(ROUND, PLAN, LATER));
    }

    @Test
    void a_round_nobody_opened_has_no_first_day() {
        room.refuses(new OpenWindows(ROUND, PLAN, LATER), Role.SYSTEM, Refused.with(NOT_FOUND, "consultation.unknown"));
    }

    private static SubmitOpinion opinion() {
        return new SubmitOpinion(new OpinionId("opinion-1"), ROUND, "Đồng ý", List.of());
    }

    private static ConsultationWindow window(LocalDate opens) {
        return new ConsultationWindow(COMMUNITY, opens, opens.plusDays(30), 30, "Điều 21 khoản 4", true);
    }
}
