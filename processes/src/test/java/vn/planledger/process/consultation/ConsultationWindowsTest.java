package vn.planledger.process.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.planledger.command.consultation.ConsultationCommand.CloseWindow;
import vn.planledger.command.consultation.ConsultationCommand.OpenConsultation;
import vn.planledger.command.consultation.ConsultationWindow;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.ProcedureType;
import vn.planledger.command.shared.LimitUnit;
import vn.planledger.command.shared.Regime;
import vn.planledger.command.shared.Sender;
import vn.planledger.process.EngineRoom;
import vn.planledger.process.PlanWalk;
import vn.planledger.process.Plans;

/** Law 30/2009 Art. 21(4): agencies at least 15 days, community at least 30; windows close by themselves. */
class ConsultationWindowsTest {

    private static final LocalDate OPENED = LocalDate.of(2022, 3, 10);

    private static PlanWalk opened(Map<String, String> dates) {
        return EngineRoom.walk().until("open-consultation").on(OPENED).complete("open-consultation", "opened", dates);
    }

    private static LocalDate closesOn(PlanWalk plan, ConsultedGroup group) {
        var rounds = plan.said(OpenConsultation.class);
        return rounds.get(rounds.size() - 1).windows().stream()
                .filter(window -> window.group() == group)
                .findFirst()
                .orElseThrow()
                .closesOn();
    }

    @Test
    void windows_open_on_the_day_of_the_step_and_last_the_legal_minimum_after_it() {
        var plan = opened(Map.of());
        var round = plan.said(OpenConsultation.class).get(0);
        assertThat(round.windows())
                .extracting(
                        ConsultationWindow::group,
                        ConsultationWindow::opensOn,
                        ConsultationWindow::closesOn,
                        ConsultationWindow::minimumDays,
                        ConsultationWindow::verified)
                .containsExactly(
                        tuple(ConsultedGroup.AGENCIES, OPENED, LocalDate.of(2022, 3, 25), 15, true),
                        tuple(ConsultedGroup.COMMUNITY, OPENED, LocalDate.of(2022, 4, 9), 30, true));
        assertThat(round.windows().get(0).article()).isEqualTo("Luật 30/2009/QH12 Điều 21 khoản 4");
    }

    @Test
    void a_window_closes_when_its_last_day_ends_in_vietnam() {
        var plan = opened(Map.of());
        assertThat(plan.job("agencies-window").getDuedate())
                .isEqualTo(
                        ZonedDateTime.of(2022, 3, 26, 0, 0, 0, 0, Sender.ZONE).toInstant());
        assertThat(plan.job("community-window").getDuedate())
                .isEqualTo(
                        ZonedDateTime.of(2022, 4, 10, 0, 0, 0, 0, Sender.ZONE).toInstant());
    }

    @Test
    void the_answer_opens_when_both_windows_closed_on_the_later_day_whatever_the_order() {
        for (var order :
                new String[][] {{"agencies-window", "community-window"}, {"community-window", "agencies-window"}}) {
            var plan = opened(Map.of()).fire(order[0]);
            assertThat(plan.open()).isEmpty();
            plan.fire(order[1]);
            assertThat(plan.open()).containsExactly("answer-opinions");
            assertThat(plan.opened("answer-opinions").openedOn()).isEqualTo(LocalDate.of(2022, 4, 9));
            assertThat(plan.said(CloseWindow.class))
                    .extracting(CloseWindow::group, CloseWindow::happenedOn)
                    .containsExactlyInAnyOrder(
                            tuple(ConsultedGroup.AGENCIES, LocalDate.of(2022, 3, 25)),
                            tuple(ConsultedGroup.COMMUNITY, LocalDate.of(2022, 4, 9)));
        }
    }

    @Test
    void the_planner_may_give_later_last_days() {
        var plan = opened(Map.of("agencies-close-on", "2022-04-20"));
        assertThat(closesOn(plan, ConsultedGroup.AGENCIES)).isEqualTo(LocalDate.of(2022, 4, 20));
        assertThat(closesOn(plan, ConsultedGroup.COMMUNITY)).isEqualTo(LocalDate.of(2022, 4, 9));
    }

    @Test
    void an_earlier_last_day_reaches_the_consultation_as_given_which_refuses_it() {
        assertThat(closesOn(opened(Map.of("community-close-on", "2022-03-12")), ConsultedGroup.COMMUNITY))
                .isEqualTo(LocalDate.of(2022, 3, 12));
    }

    @Test
    void a_redo_opens_a_new_round_that_forgets_the_days_of_the_last() {
        var plan = opened(Map.of("agencies-close-on", "2022-04-20")).closeWindows();
        plan.on(LocalDate.of(2022, 5, 1)).complete("answer-opinions", "redo");
        assertThat(plan.open()).containsExactly("open-consultation");
        plan.complete("open-consultation", "opened");
        assertThat(plan.said(OpenConsultation.class))
                .extracting(OpenConsultation::round)
                .containsExactly(1, 2);
        assertThat(closesOn(plan, ConsultedGroup.AGENCIES)).isEqualTo(LocalDate.of(2022, 5, 16));
        assertThat(plan.closeWindows().complete("answer-opinions", "revised").open())
                .containsExactly("submit-for-appraisal");
        assertThat(plan.said(CloseWindow.class))
                .extracting(close -> close.consultation().value())
                .containsExactly(
                        plan.id() + ".brief.1", plan.id() + ".brief.1", plan.id() + ".brief.2", plan.id() + ".brief.2");
    }

    @Test
    void briefs_of_the_later_law_ask_agencies_alone_for_working_days_counted_with_the_calendar() {
        var plan = EngineRoom.walk(Plans.of(PlanKind.ZONAL, ProcedureType.FORMULATION, Regime.R2024, "phường", null))
                .until("open-consultation")
                .on(LocalDate.of(2026, 5, 8))
                .complete("open-consultation", "opened");
        assertThat(plan.said(OpenConsultation.class).get(0).windows())
                .extracting("group", "unit", "minimumDays", "closesOn", "earliestClose", "latestClose")
                .containsExactly(tuple(
                        ConsultedGroup.AGENCIES,
                        LimitUnit.WORKING_DAY,
                        7,
                        LocalDate.of(2026, 5, 19),
                        LocalDate.of(2026, 5, 19),
                        null));
        assertThat(plan.timers()).containsExactly("agencies-window");
        assertThat(plan.closeWindows().open()).containsExactly("answer-opinions");
    }

    @Test
    void plans_of_the_later_law_ask_the_community_neither_too_shortly_nor_too_long_and_no_day_off_moves_that() {
        var plan = EngineRoom.walk(Plans.of(PlanKind.ZONAL, ProcedureType.FORMULATION, Regime.R2024, "phường", null))
                .until("decide")
                .complete("decide", "approved")
                .until("open-consultation")
                .on(LocalDate.of(2026, 6, 1))
                .complete("open-consultation", "opened", Map.of("community-close-on", "2026-07-02"));
        var rounds = plan.said(OpenConsultation.class);
        assertThat(rounds.get(rounds.size() - 1).windows())
                .filteredOn(window -> window.group() == ConsultedGroup.COMMUNITY)
                .extracting("unit", "closesOn", "earliestClose", "latestClose")
                .containsExactly(tuple(
                        LimitUnit.DAY, LocalDate.of(2026, 7, 2), LocalDate.of(2026, 6, 21), LocalDate.of(2026, 7, 1)));
    }
}
