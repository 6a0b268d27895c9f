package vn.planledger.command.plan;

import static vn.planledger.command.People.by;
import static vn.planledger.command.People.caused;
import static vn.planledger.command.People.lanAs;
import static vn.planledger.command.plan.PlanStory.complete;
import static vn.planledger.command.plan.PlanStory.completed;
import static vn.planledger.command.plan.PlanStory.onlyOutcomes;
import static vn.planledger.command.plan.PlanStory.opened;
import static vn.planledger.command.plan.PlanStory.step;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.planledger.command.People;
import vn.planledger.command.Refused;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/**
 * Nobody appraises, agrees or approves a plan that he or she prepared, and nobody approves what he or she appraised: by
 * person, over the plan's whole history.
 */
class SeparationOfDutiesTest {

    private static final List<Role> DUTIES =
            List.of(Role.PLANNER, Role.APPRAISER, Role.COUNCIL, Role.CONSENT, Role.APPROVER, Role.COUNCIL_HDND);

    /** Written out on its own, so that the test does not ask the code what the law says. */
    private static final Set<Set<Role>> NEVER_ONE_PERSON = Set.of(
            Set.of(Role.PLANNER, Role.APPRAISER),
            Set.of(Role.PLANNER, Role.COUNCIL),
            Set.of(Role.PLANNER, Role.CONSENT),
            Set.of(Role.PLANNER, Role.APPROVER),
            Set.of(Role.APPRAISER, Role.APPROVER),
            Set.of(Role.COUNCIL, Role.APPROVER));

    private final PlanStory story = new PlanStory();

    static Stream<Arguments> everyPairOfDuties() {
        return DUTIES.stream().flatMap(earlier -> DUTIES.stream().map(later -> Arguments.of(earlier, later)));
    }

    @ParameterizedTest(name = "{0}, then {1}")
    @MethodSource("everyPairOfDuties")
    void a_person_who_did_one_duty_does_another_only_where_the_law_lets_them_meet(Role earlier, Role later) {
        var first = step("first", earlier, onlyOutcomes("done"));
        var second = step("second", later, Phase.PLAN, onlyOutcomes("done"));
        var asked = complete("second", "done");

        var attempt = story.given(
                        opened(first),
                        caused(lanAs(earlier), completed(first, complete("first", "done"))),
                        opened(second))
                .when(asked, by(lanAs(later)));

        if (NEVER_ONE_PERSON.contains(setOf(earlier, later))) {
            attempt.expectException(Refused.with(RULE, "duties.not-separate")).expectNoEvents();
        } else {
            attempt.expectEvents(completed(second, asked));
        }
    }

    @Test
    void a_colleague_in_the_same_role_does_not_stand_in_the_way() {
        var prepare = step("prepare-dossier", Role.PLANNER, onlyOutcomes("done"));
        var decide = step("check-dossier", Role.APPRAISER, onlyOutcomes("complete"));
        var asked = complete("check-dossier", "complete");

        story.given(
                        opened(prepare),
                        caused(People.LAN, completed(prepare, complete("prepare-dossier", "done"))),
                        opened(decide))
                .when(asked, by(Role.APPRAISER))
                .expectEvents(completed(decide, asked));
    }

    @Test
    void who_registered_the_plan_does_not_decide_on_it() {
        var decide = step("decide", Role.APPROVER, onlyOutcomes("returned"));
        var registrar = People.holding(Role.PLANNER);
        var promoted = new Actor(registrar.id(), registrar.name(), People.body(Role.APPROVER), Role.APPROVER);

        story.given(opened(decide))
                .when(complete("decide", "returned"), by(promoted))
                .expectException(Refused.with(RULE, "duties.not-separate"))
                .expectNoEvents();
    }

    @Test
    void what_lies_far_back_in_the_history_still_counts() {
        var prepare = step("prepare-dossier", Role.PLANNER, onlyOutcomes("done"));
        var check = step("check-dossier", Role.APPRAISER, onlyOutcomes("complete"));
        var decide = step("decide", Role.APPROVER, Phase.PLAN, onlyOutcomes("returned"));

        story.given(
                        opened(prepare),
                        caused(People.LAN, completed(prepare, complete("prepare-dossier", "done"))),
                        opened(check),
                        caused(People.holding(Role.APPRAISER), completed(check, complete("check-dossier", "complete"))),
                        opened(decide))
                .when(complete("decide", "returned"), by(lanAs(Role.APPROVER)))
                .expectException(Refused.with(RULE, "duties.not-separate"))
                .expectNoEvents();
    }

    private static Set<Role> setOf(Role one, Role other) {
        return one == other ? Set.of(one) : Set.of(one, other);
    }
}
