package vn.planledger.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.People.by;
import static vn.planledger.command.plan.PlanStory.OPENED;
import static vn.planledger.command.plan.PlanStory.completeOn;
import static vn.planledger.command.plan.PlanStory.completed;
import static vn.planledger.command.plan.PlanStory.onlyOutcomes;
import static vn.planledger.command.plan.PlanStory.opened;
import static vn.planledger.command.plan.PlanStory.step;
import static vn.planledger.command.shared.DateBasis.STATED;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.planledger.command.People;
import vn.planledger.command.ProcedureOnPaper.Completed;
import vn.planledger.command.Refused;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Role;
import vn.planledger.command.shared.Sender;

/** The legal date of a completion lies between the day the step opened and today, and is stated by who acts. */
class CompletionDateTest {

    private final PlanStory story = new PlanStory();
    private final OpenedStep prepare = step("prepare-dossier", Role.PLANNER, onlyOutcomes("done"));

    static Stream<LocalDate> possibleDays() {
        return Stream.of(OPENED, OPENED.plusDays(1), TODAY);
    }

    @ParameterizedTest
    @MethodSource("possibleDays")
    void any_day_from_the_opening_to_today_is_possible(LocalDate day) {
        var asked = completeOn(day, STATED, "prepare-dossier");
        story.given(opened(prepare)).when(asked, by(Role.PLANNER)).expectEvents(completed(prepare, asked));
    }

    @Test
    void tomorrow_is_not() {
        story.given(opened(prepare))
                .when(completeOn(TODAY.plusDays(1), STATED, "prepare-dossier"), by(Role.PLANNER))
                .expectException(Refused.with(RULE, "date.in-the-future", "happenedOn"))
                .expectNoEvents();
    }

    @Test
    void the_day_before_the_step_opened_is_not() {
        story.given(opened(prepare))
                .when(completeOn(OPENED.minusDays(1), STATED, "prepare-dossier"), by(Role.PLANNER))
                .expectException(Refused.with(RULE, "date.before-step-opened", "happenedOn"))
                .expectNoEvents();
    }

    @Test
    void a_day_begins_at_midnight_in_viet_nam_and_not_in_greenwich() {
        var justAfterMidnight = Instant.parse("2016-03-14T17:00:00Z");
        var sender = new Sender(People.holding(Role.PLANNER), justAfterMidnight, null);
        var asked = completeOn(TODAY, STATED, "prepare-dossier");
        story.given(opened(prepare)).when(asked, sender.toMetadata()).expectEvents(completed(prepare, asked));
    }

    @Test
    void a_minute_before_midnight_it_is_still_yesterday() {
        var beforeMidnight = Instant.parse("2016-03-14T16:59:00Z");
        var sender = new Sender(People.holding(Role.PLANNER), beforeMidnight, null);
        story.given(opened(prepare))
                .when(completeOn(TODAY, STATED, "prepare-dossier"), sender.toMetadata())
                .expectException(Refused.with(RULE, "date.in-the-future", "happenedOn"))
                .expectNoEvents();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STATED")
    void a_date_that_nobody_states_is_refused(DateBasis basis) {
        story.given(opened(prepare))
                .when(completeOn(TODAY, basis, "prepare-dossier"), by(Role.PLANNER))
                .expectException(Refused.with(RULE, "date.basis-not-stated"))
                .expectNoEvents();
    }

    @ParameterizedTest
    @EnumSource
    void a_reconstruction_may_rest_on_documented_and_assumed_dates(DateBasis basis) {
        var asked = completeOn(TODAY, basis, "prepare-dossier");
        PlanStory.reconstructed()
                .given(opened(prepare))
                .when(asked, by(Role.PLANNER))
                .expectEvents(completed(prepare, asked));
    }

    @Test
    void what_follows_two_steps_opens_on_the_later_day_whichever_was_entered_first() {
        var report = step("issue-appraisal-report", Role.APPRAISER, onlyOutcomes("done"));
        var agreement = step("give-agreement", Role.CONSENT, onlyOutcomes("done"));
        var agreedToday = completeOn(TODAY, STATED, "give-agreement");
        var reportedBefore = completeOn(OPENED, STATED, "issue-appraisal-report");

        story.given(opened(report), opened(agreement), completed(agreement, agreedToday))
                .when(reportedBefore, by(Role.APPRAISER))
                .expectEvents(completed(report, reportedBefore));

        assertThat(story.procedure.completed).extracting(Completed::happenedOn).containsExactly(TODAY);
    }
}
