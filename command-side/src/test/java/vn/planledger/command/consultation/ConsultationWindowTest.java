package vn.planledger.command.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.People.by;
import static vn.planledger.command.consultation.ConsultedGroup.AGENCIES;
import static vn.planledger.command.consultation.ConsultedGroup.COMMUNITY;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planledger.command.PointsOnPaper;
import vn.planledger.command.ReceivedOnPaper;
import vn.planledger.command.Refused;
import vn.planledger.command.consultation.ConsultationCommand.CloseWindow;
import vn.planledger.command.consultation.ConsultationCommand.OpenConsultation;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationOpened;
import vn.planledger.command.consultation.ConsultationEvent.WindowClosed;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.LimitUnit;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/** Law 30/2009 Art. 21(4): agencies at least 15 days, community at least 30; first and last day inclusive. */
class ConsultationWindowTest {

    private static final PlanId PLAN = new PlanId("dong-hai");
    private static final ConsultationId ROUND = ConsultationId.of(PLAN, Phase.BRIEF, 1);
    private static final LocalDate FIRST = LocalDate.of(2016, 3, 1);
    private static final ConsultationWindow FOR_AGENCIES = window(AGENCIES, FIRST.plusDays(15), 15);
    private static final ConsultationWindow FOR_COMMUNITY = window(COMMUNITY, FIRST.plusDays(30), 30);

    private final AggregateTestFixture<Consultation> fixture = new AggregateTestFixture<>(Consultation.class);
    private final ReceivedOnPaper received = new ReceivedOnPaper();

    ConsultationWindowTest() {
        received.received(ROUND, AGENCIES, new OpinionId("of-an-agency"));
        received.received(ROUND, COMMUNITY, new OpinionId("of-a-resident"));
        fixture.registerAnnotatedCommandHandler(
                new ConsultationHandlers(fixture.getRepository(), received, new PointsOnPaper(), null, null));
    }

    @Test
    void a_round_is_named_after_plan_phase_and_number() {
        assertThat(ROUND.value()).isEqualTo("dong-hai.brief.1");
    }

    @Test
    void windows_of_exactly_the_minimum_length_open() {
        fixture.givenNoPriorActivity()
                .when(open(FOR_AGENCIES, FOR_COMMUNITY), by(Role.SYSTEM))
                .expectEvents(opened(FOR_AGENCIES, FOR_COMMUNITY));
    }

    @Test
    void longer_windows_open_too() {
        var longer = window(COMMUNITY, FIRST.plusDays(90), 30);
        fixture.givenNoPriorActivity().when(open(longer), by(Role.SYSTEM)).expectEvents(opened(longer));
    }

    @ParameterizedTest
    @CsvSource({"AGENCIES,14,15", "COMMUNITY,29,30", "COMMUNITY,0,30", "AGENCIES,-1,15"})
    void a_window_a_day_too_short_is_refused(ConsultedGroup group, int days, int minimum) {
        fixture.givenNoPriorActivity()
                .when(open(window(group, FIRST.plusDays(days), minimum)), by(Role.SYSTEM))
                .expectException(Refused.with(RULE, "consultation.window-too-short"))
                .expectNoEvents();
    }

    @ParameterizedTest
    @CsvSource({"19,consultation.window-too-short", "31,consultation.window-too-long"})
    void a_window_with_a_greatest_length_may_be_neither_shorter_nor_longer(int days, String code) {
        fixture.givenNoPriorActivity()
                .when(open(between(days, 20, 30)), by(Role.SYSTEM))
                .expectException(Refused.with(RULE, code))
                .expectNoEvents();
    }

    @ParameterizedTest
    @CsvSource({"20", "25", "30"})
    void within_them_it_opens(int days) {
        var window = between(days, 20, 30);
        fixture.givenNoPriorActivity().when(open(window), by(Role.SYSTEM)).expectEvents(opened(window));
    }

    @Test
    void working_days_are_not_counted_again_the_earliest_day_it_was_given_holds() {
        var seven = new ConsultationWindow(
                AGENCIES,
                FIRST,
                FIRST.plusDays(8),
                7,
                "Điều 36",
                false,
                LimitUnit.WORKING_DAY,
                FIRST.plusDays(9),
                null);
        fixture.givenNoPriorActivity()
                .when(open(seven), by(Role.SYSTEM))
                .expectException(Refused.with(RULE, "consultation.window-too-short"))
                .expectNoEvents();
    }

    @Test
    void a_window_recorded_before_there_were_other_units_has_its_minimum_in_days_and_no_maximum() {
        var old = new ConsultationWindow(AGENCIES, FIRST, FIRST.plusDays(40), 15, "Điều 21", true, null, null, null);
        assertThat(old.unit()).isEqualTo(LimitUnit.DAY);
        assertThat(old.earliestClose()).isEqualTo(FIRST.plusDays(15));
        assertThat(old.latestClose()).isNull();
        fixture.givenNoPriorActivity().when(open(old), by(Role.SYSTEM)).expectEvents(opened(old));
    }

    @Test
    void one_short_window_refuses_the_whole_round() {
        fixture.givenNoPriorActivity()
                .when(open(FOR_AGENCIES, window(COMMUNITY, FIRST.plusDays(29), 30)), by(Role.SYSTEM))
                .expectException(Refused.with(RULE, "consultation.window-too-short"))
                .expectNoEvents();
    }

    @Test
    void a_window_closes_for_its_group() {
        fixture.given(opened(FOR_AGENCIES, FOR_COMMUNITY))
                .when(new CloseWindow(ROUND, PLAN, AGENCIES, FIRST.plusDays(16)), by(Role.SYSTEM))
                .expectEvents(new WindowClosed(ROUND, PLAN, AGENCIES, FIRST.plusDays(16)));
    }

    @Test
    void it_closes_once() {
        fixture.given(opened(FOR_AGENCIES, FOR_COMMUNITY), new WindowClosed(ROUND, PLAN, AGENCIES, FIRST.plusDays(16)))
                .when(new CloseWindow(ROUND, PLAN, AGENCIES, FIRST.plusDays(17)), by(Role.SYSTEM))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void the_other_group_s_window_stays_open() {
        fixture.given(opened(FOR_AGENCIES, FOR_COMMUNITY), new WindowClosed(ROUND, PLAN, AGENCIES, FIRST.plusDays(16)))
                .when(new CloseWindow(ROUND, PLAN, COMMUNITY, FIRST.plusDays(31)), by(Role.SYSTEM))
                .expectEvents(new WindowClosed(ROUND, PLAN, COMMUNITY, FIRST.plusDays(31)));
    }

    @ParameterizedTest
    @CsvSource({"AGENCIES,0", "AGENCIES,15", "COMMUNITY,0", "COMMUNITY,16", "COMMUNITY,30"})
    void opinions_are_taken_from_the_first_to_the_last_day(ConsultedGroup group, int day) {
        Assertions.assertThatCode(() -> round(FOR_AGENCIES, FOR_COMMUNITY).mustTake(group, FIRST.plusDays(day)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"AGENCIES,16", "COMMUNITY,31"})
    void the_day_after_the_last_is_too_late(ConsultedGroup group, int day) {
        refused("consultation.closed", round(FOR_AGENCIES, FOR_COMMUNITY), group, day);
    }

    @Test
    void the_day_before_the_first_is_too_early() {
        refused("consultation.not-open-yet", round(FOR_AGENCIES, FOR_COMMUNITY), COMMUNITY, -1);
    }

    @Test
    void a_group_that_was_not_asked_has_no_window() {
        refused("consultation.group-not-asked", round(FOR_AGENCIES), COMMUNITY, 5);
    }

    @Test
    void a_timer_that_wrote_the_closing_early_takes_no_day_away() {
        var known = new Consultation[1];
        fixture.given(opened(FOR_AGENCIES))
                .when(new CloseWindow(ROUND, PLAN, AGENCIES, FIRST.plusDays(15)), by(Role.SYSTEM))
                .expectState(consultation -> known[0] = consultation);
        Assertions.assertThatCode(() -> known[0].mustTake(AGENCIES, FIRST.plusDays(15)))
                .doesNotThrowAnyException();
    }

    private Consultation round(ConsultationWindow... windows) {
        var known = new Consultation[1];
        fixture.givenNoPriorActivity()
                .when(open(windows), by(Role.SYSTEM))
                .expectState(consultation -> known[0] = consultation);
        return known[0];
    }

    private static void refused(String code, Consultation round, ConsultedGroup group, int day) {
        Assertions.assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> round.mustTake(group, FIRST.plusDays(day)))
                .matches(Refused.with(RULE, code)::matches);
    }

    private static ConsultationWindow between(int days, int minimum, int maximum) {
        return new ConsultationWindow(
                COMMUNITY,
                FIRST,
                FIRST.plusDays(days),
                minimum,
                "Điều 37",
                true,
                LimitUnit.DAY,
                FIRST.plusDays(minimum),
                FIRST.plusDays(maximum));
    }

    private static ConsultationWindow window(ConsultedGroup group, LocalDate last, int minimum) {
        return new ConsultationWindow(group, FIRST, last, minimum, "Luật 30/2009/QH12, Điều 21 khoản 4", true);
    }

    private static OpenConsultation open(ConsultationWindow... windows) {
        return new OpenConsultation(ROUND, PLAN, Phase.BRIEF, 1, List.of(windows), FIRST);
    }

    private static ConsultationOpened opened(ConsultationWindow... windows) {
        return new ConsultationOpened(ROUND, PLAN, Phase.BRIEF, 1, List.of(windows), FIRST);
    }
}
