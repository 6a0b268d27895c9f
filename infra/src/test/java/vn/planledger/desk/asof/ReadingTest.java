package vn.planledger.desk.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.planledger.command.plan.PlanEvent.PlanPublished;
import vn.planledger.command.plan.PlanEvent.ResponsibilityTransferred;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.desk.KnownEvent;
import vn.planledger.desk.Told;

/** What events make known, and what is not the same at two moments. */
class ReadingTest {

    @Test
    void an_open_step_is_known_with_who_owes_it_and_until_when_also_after_that_moved() {
        var facts = Reading.of(new Told()
                .opened("decide")
                .moved("decide", Told.DAY.plusDays(20))
                .given("decide", "Trần Văn Minh", Told.DAY)
                .event(new ResponsibilityTransferred(Told.PLAN, Told.BODY, "Sở mới", "Sáp nhập", "1/QĐ", Told.DAY))
                .events());

        assertThat(facts).singleElement().satisfies(step -> {
            assertThat(step.group()).isEqualTo("open-step");
            assertThat(step.values())
                    .containsEntry("dueOn", "2026-03-22")
                    .containsEntry("person", "Trần Văn Minh")
                    .containsEntry("organisation", "Sở mới");
            assertThat(step.number()).isEqualTo(4);
        });
    }

    @Test
    void a_completed_step_is_no_longer_open_and_names_who_did_it() {
        var facts = Reading.of(new Told()
                .opened("decide")
                .completed("decide", "complete", Told.DAY)
                .events());

        assertThat(facts).singleElement().satisfies(step -> {
            assertThat(step.group()).isEqualTo("done-step");
            assertThat(step.values()).containsEntry("person", "Lê Thị Lan").containsEntry("dueOn", "2026-03-12");
        });
    }

    @Test
    void what_began_after_the_time_that_is_read_changes_nothing() {
        assertThat(Reading.of(new Told()
                        .moved("decide", Told.DAY)
                        .event(new PlanPublished(Told.PLAN, Told.DAY, DateBasis.DOCUMENTED))
                        .events()))
                .isEmpty();
    }

    @Test
    void between_two_moments_facts_come_go_and_become_others() {
        var all = new Told().opened("decide").opened("publish").moved("publish", Told.DAY.plusDays(30));
        all.completed("decide", "complete", Told.DAY);
        var before = at(all.events().subList(0, 2));
        var after = at(all.events());

        assertThat(Comparison.changes(before, after))
                .extracting(change -> change.group() + " " + change.id() + " " + change.kind())
                .containsExactly("open-step t-decide WENT", "open-step t-publish BECAME", "done-step t-decide CAME");
        assertThat(Comparison.changes(before, after).get(1).values())
                .containsExactly(new Change.Value("dueOn", "2026-03-12", "2026-04-01"));
        assertThat(Comparison.changes(after, after)).isEmpty();
    }

    private static PlanAsOf at(List<KnownEvent> events) {
        return new PlanAsOf("plan", null, null, true, null, events.size(), events.size(), Reading.of(events));
    }
}
