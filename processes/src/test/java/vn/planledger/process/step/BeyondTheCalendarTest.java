package vn.planledger.process.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.planledger.command.calendar.Calendars;
import vn.planledger.command.plan.Deadline;
import vn.planledger.command.plan.PlanFacts;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.Procedure;
import vn.planledger.command.plan.ProcedureType;
import vn.planledger.command.shared.LimitUnit;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Regime;
import vn.planledger.process.EngineRoom;
import vn.planledger.process.Plans;

/** Where the calendar ends no last day is guessed: today's plan is refused, a plan entered from papers has none. */
class BeyondTheCalendarTest {

    private static PlanFacts registered(boolean reconstruction) {
        return Plans.of(
                PlanKind.DETAILED,
                ProcedureType.FORMULATION,
                Regime.R2009,
                "thành phố",
                "I",
                LocalDate.of(2009, 3, 2),
                reconstruction);
    }

    @Test
    void a_plan_whose_first_limit_cannot_be_counted_does_not_start() {
        var procedure = EngineRoom.the(Procedure.class);
        var facts = registered(false);
        assertThatThrownBy(() -> procedure.start(new PlanId("plan-of-2009"), procedure.pin(facts), facts))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("calendar.not-loaded"));
        assertThat(EngineRoom.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey("plan-of-2009")
                        .count())
                .isZero();
    }

    @Test
    void a_reconstruction_opens_its_step_with_the_limit_but_no_last_day_and_a_timer_that_never_fires() {
        var plan = EngineRoom.walk(registered(true));
        var deadline = plan.opened("prepare-dossier").deadline();
        assertThat(deadline.clockStart()).isEqualTo(LocalDate.of(2009, 3, 2));
        assertThat(deadline.amount()).isEqualTo(1);
        assertThat(deadline.dueOn()).isNull();
        assertThat(plan.job("prepare-dossier").getDuedate()).isEqualTo(LegalDays.NEVER);
    }

    @Test
    void what_a_reconstruction_is_refused_for_other_reasons_stays_refused() {
        Calendars broken = () -> {
            throw Refusal.rule("test.refused");
        };
        var limit = new Deadline(LocalDate.of(2022, 3, 1), 5, LimitUnit.DAY, null, "Điều 1", true);
        assertThatThrownBy(() -> new LastDay(broken).of(limit, true))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("test.refused"));
    }

    @Test
    void where_nothing_is_to_be_counted_the_calendar_is_not_even_opened() {
        Calendars broken = () -> {
            throw Refusal.rule("test.refused");
        };
        var none = new Deadline(null, null, null, null, "Không quy định", false);
        assertThat(new LastDay(broken).of(none, false)).isSameAs(none);
    }
}
