package vn.planledger.process.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.planledger.command.consultation.ConsultationCommand.CloseWindow;
import vn.planledger.command.consultation.ConsultationCommand.OpenConsultation;
import vn.planledger.command.consultation.ConsultationCommand.OpenWindows;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.Procedure;
import vn.planledger.command.plan.ProcedureType;
import vn.planledger.command.shared.Regime;
import vn.planledger.command.shared.Sender;
import vn.planledger.process.EngineRoom;
import vn.planledger.process.PlanWalk;
import vn.planledger.process.Plans;

/** Windows announced for a later day open by themselves; the Front has the draft from the day it is sent. */
class LaterWindowsTest {

    private static final LocalDate ANNOUNCED = LocalDate.of(2022, 3, 10);

    private static PlanWalk announced(Map<String, String> dates) {
        return EngineRoom.walk()
                .until("open-consultation")
                .on(ANNOUNCED)
                .complete("open-consultation", "opened", dates);
    }

    @Test
    void windows_announced_for_a_later_day_are_counted_from_that_day() {
        var round = announced(Map.of("opens-on", "2022-03-14"))
                .said(OpenConsultation.class)
                .get(0);

        assertThat(round.happenedOn()).isEqualTo(ANNOUNCED);
        assertThat(round.windows())
                .extracting("group", "opensOn", "closesOn")
                .containsExactly(
                        tuple(ConsultedGroup.AGENCIES, LocalDate.of(2022, 3, 14), LocalDate.of(2022, 3, 29)),
                        tuple(ConsultedGroup.COMMUNITY, LocalDate.of(2022, 3, 14), LocalDate.of(2022, 4, 13)));
    }

    @Test
    void they_open_when_their_first_day_begins_in_vietnam_and_close_as_any_other() {
        var plan = announced(Map.of("opens-on", "2022-03-14"));
        assertThat(plan.timers()).containsExactly("windows-first-day");
        assertThat(plan.job("windows-first-day").getDuedate())
                .isEqualTo(
                        ZonedDateTime.of(2022, 3, 14, 0, 0, 0, 0, Sender.ZONE).toInstant());

        plan.fire("windows-first-day");

        assertThat(plan.said(OpenWindows.class))
                .extracting(OpenWindows::happenedOn)
                .containsExactly(LocalDate.of(2022, 3, 14));
        assertThat(plan.closeWindows().open()).containsExactly("answer-opinions");
        assertThat(plan.said(CloseWindow.class)).hasSize(2);
    }

    @Test
    void the_next_round_forgets_the_announced_day() {
        var plan = announced(Map.of("opens-on", "2022-03-14"))
                .fire("windows-first-day")
                .closeWindows();
        plan.on(LocalDate.of(2022, 5, 4)).complete("answer-opinions", "redo").complete("open-consultation", "opened");

        assertThat(plan.timers()).containsExactlyInAnyOrder("agencies-window", "community-window");
        assertThat(plan.said(OpenWindows.class)).hasSize(1);
    }

    @Test
    void the_front_has_the_draft_of_a_plan_from_the_day_it_is_sent_and_fifteen_days_at_least() {
        var plan = EngineRoom.walk(Plans.of(PlanKind.ZONAL, ProcedureType.FORMULATION, Regime.R2024, "phường", null))
                .until("decide")
                .complete("decide", "approved")
                .until("open-consultation")
                .on(LocalDate.of(2026, 6, 1))
                .complete("open-consultation", "opened", Map.of("opens-on", "2026-06-08"));
        var rounds = plan.said(OpenConsultation.class);

        assertThat(rounds.get(rounds.size() - 1).windows())
                .filteredOn(window -> window.group() == ConsultedGroup.FRONT)
                .extracting("opensOn", "closesOn", "earliestClose", "minimumDays", "article", "verified")
                .containsExactly(tuple(
                        LocalDate.of(2026, 6, 1),
                        LocalDate.of(2026, 6, 16),
                        LocalDate.of(2026, 6, 16),
                        15,
                        "Luật 75/2015/QH13 Điều 36 khoản 1",
                        true));
    }

    @Test
    void a_brief_is_not_sent_to_the_front() {
        assertThat(announced(Map.of()).said(OpenConsultation.class).get(0).windows())
                .extracting("group")
                .isEqualTo(List.of(ConsultedGroup.AGENCIES, ConsultedGroup.COMMUNITY));
    }

    @Test
    void a_window_that_is_extended_closes_on_its_new_last_day() {
        var plan = announced(Map.of());
        EngineRoom.the(Procedure.class)
                .moveWindow(new PlanId(plan.id()), ConsultedGroup.AGENCIES, LocalDate.of(2022, 4, 1));

        assertThat(plan.job("agencies-window").getDuedate())
                .isEqualTo(ZonedDateTime.of(2022, 4, 2, 0, 0, 0, 0, Sender.ZONE).toInstant());
        assertThat(plan.fire("agencies-window").said(CloseWindow.class))
                .extracting(CloseWindow::group, CloseWindow::happenedOn)
                .containsExactly(tuple(ConsultedGroup.AGENCIES, LocalDate.of(2022, 4, 1)));
    }

    @Test
    void a_window_that_is_extended_before_it_opens_closes_on_its_new_last_day() {
        var plan = announced(Map.of("opens-on", "2022-03-14"));
        EngineRoom.the(Procedure.class)
                .moveWindow(new PlanId(plan.id()), ConsultedGroup.COMMUNITY, LocalDate.of(2022, 4, 20));
        plan.fire("windows-first-day");

        assertThat(plan.job("community-window").getDuedate())
                .isEqualTo(
                        ZonedDateTime.of(2022, 4, 21, 0, 0, 0, 0, Sender.ZONE).toInstant());
    }
}
