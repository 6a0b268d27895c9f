package vn.planledger.query.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.query.DongHai.PLAN;
import static vn.planledger.query.DongHai.PLANNER;
import static vn.planledger.query.DongHai.completed;
import static vn.planledger.query.DongHai.ended;
import static vn.planledger.query.DongHai.opened;
import static vn.planledger.query.DongHai.overdue;
import static vn.planledger.query.DongHai.registered;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.plan.Assignee;
import vn.planledger.command.plan.PlanEvent;
import vn.planledger.command.plan.PlanEvent.StepReassigned;
import vn.planledger.command.plan.ProcedureEnd;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;
import vn.planledger.query.DongHai;
import vn.planledger.query.Told;
import vn.planledger.query.ViewsDatabase;

class WorklistTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.parse("2016-01-20");

    private final ViewsDatabase views = new ViewsDatabase();
    private final Worklist worklist = new Worklist(views.database());
    private Told told;

    @BeforeEach
    void register() {
        told = new Told(views.database()).by(PLANNER, registered());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void an_open_step_says_what_who_and_until_when() {
        told.by(PLANNER, opened("check-dossier", "t1", Role.APPRAISER, Phase.BRIEF, "2016-01-22"));

        var item = section(Role.APPRAISER, WorklistGroup.THIS_WEEK).items().get(0);

        assertThat(item.daysLeft()).isEqualTo(2);
        assertThat(item.overdue()).isFalse();
        assertThat(item.entry().plan()).isEqualTo(PLAN.value());
        assertThat(item.entry().title()).contains("Đông Hải");
        assertThat(item.entry().unitName()).isEqualTo("Thành phố Thanh Hóa");
        assertThat(item.entry().organisation()).isEqualTo("Cơ quan APPRAISER");
        assertThat(item.entry().article()).isEqualTo("Decree 37/2010 Art. 32");
        assertThat(item.entry().verified()).isTrue();
        assertThat(item.entry().dueOn()).isEqualTo("2016-01-22");
        assertThat(item.entry().number()).isEqualTo(2);
    }

    @Test
    void steps_are_grouped_by_urgency_and_the_most_urgent_comes_first() {
        told.by(
                PLANNER,
                step("no-limit", null),
                step("next-monday", "2016-01-25"),
                step("this-sunday", "2016-01-24"),
                step("today", "2016-01-20"),
                step("yesterday", "2016-01-19"),
                step("last-year", "2015-12-31"),
                opened("theirs", "t-theirs", Role.APPROVER, Phase.PLAN, "2016-01-01"));

        assertThat(steps(WorklistGroup.OVERDUE)).containsExactly("last-year", "yesterday");
        assertThat(steps(WorklistGroup.THIS_WEEK)).containsExactly("today", "this-sunday");
        assertThat(steps(WorklistGroup.LATER)).containsExactly("next-monday", "no-limit");
        assertThat(steps(WorklistGroup.WAITING_FOR_OTHERS)).containsExactly("theirs");
        assertThat(section(Role.PLANNER, WorklistGroup.OVERDUE).items().get(0).daysLeft())
                .isEqualTo(-20);
        assertThat(section(Role.PLANNER, WorklistGroup.LATER).items().get(1).daysLeft())
                .isNull();
    }

    @Test
    void a_role_without_steps_still_gets_all_four_sections_in_order() {
        assertThat(worklist.of(anyBody(Role.INSPECTOR), TODAY))
                .extracting(WorklistSection::group)
                .containsExactly(WorklistGroup.values());
    }

    @Test
    void a_step_that_the_record_calls_overdue_is_overdue_whatever_the_day() {
        told.by(PLANNER, step("decide", "2016-03-01"), overdue("decide", "t-decide"));

        assertThat(steps(WorklistGroup.OVERDUE)).containsExactly("decide");
    }

    @Test
    void a_completed_step_is_gone_and_its_old_events_do_not_bring_it_back() {
        told.by(
                PLANNER,
                step("decide", "2016-03-01"),
                overdue("decide", "t-decide"),
                completed("decide", "t-decide", Phase.PLAN, "approved"));
        told.tell(2).tell(3).tell(2);

        assertThat(everything()).isEmpty();
    }

    @Test
    void a_step_that_opens_again_is_a_new_line() {
        told.by(
                PLANNER,
                step("check-dossier", "2016-03-01"),
                completed("check-dossier", "t-check-dossier", Phase.PLAN, "returned"),
                opened("check-dossier", "another-task", Role.PLANNER, Phase.PLAN, "2016-04-01"));

        assertThat(everything()).containsExactly("check-dossier");
    }

    @Test
    void nothing_is_left_when_the_procedure_ends() {
        told.by(PLANNER, step("give-agreement", null), step("decide", null), ended(ProcedureEnd.REJECTED));

        assertThat(everything()).isEmpty();
    }

    @Test
    void a_long_section_is_cut_but_counted() {
        for (int i = 0; i <= Worklist.SECTION_SIZE; i++) {
            told.by(
                    PLANNER,
                    opened("mine", "m" + i, Role.PLANNER, Phase.PLAN, null),
                    opened("theirs", "o" + i, Role.BODY, Phase.PLAN, null));
        }

        for (var group : List.of(WorklistGroup.LATER, WorklistGroup.WAITING_FOR_OTHERS)) {
            assertThat(section(Role.PLANNER, group).items()).hasSize(Worklist.SECTION_SIZE);
            assertThat(section(Role.PLANNER, group).total()).isEqualTo(Worklist.SECTION_SIZE + 1);
        }
    }

    @Test
    void those_with_a_last_day_are_found_however_many_there_are() {
        told.by(PLANNER, step("no-limit", null), step("next-monday", "2016-01-25"));
        for (int i = 0; i <= Worklist.SECTION_SIZE; i++) {
            told.by(PLANNER, opened("mine", "m" + i, Role.PLANNER, Phase.PLAN, "2016-01-22"));
        }
        told.by(PLANNER, opened("theirs", "o", Role.BODY, Phase.PLAN, "2016-01-22"));

        assertThat(worklist.withLastDay(anyBody(Role.PLANNER)))
                .hasSize(Worklist.SECTION_SIZE + 2)
                .extracting(WorklistEntry::step)
                .endsWith("mine", "next-monday");
    }

    private static PlanEvent.StepOpened step(String step, String dueOn) {
        return opened(step, "t-" + step, Role.PLANNER, Phase.PLAN, dueOn);
    }

    @Test
    void a_person_of_one_body_waits_for_the_steps_of_the_others() {
        told.by(PLANNER, step("decide", null));
        var organisation = section(Role.PLANNER, WorklistGroup.LATER)
                .items()
                .get(0)
                .entry()
                .organisation();

        assertThat(later(new WorklistOwner("x", Role.PLANNER, Set.of(organisation))))
                .containsExactly("decide");
        assertThat(later(new WorklistOwner("x", Role.PLANNER, Set.of("UBND khác"))))
                .isEmpty();
        assertThat(worklist.of(new WorklistOwner("x", Role.PLANNER, Set.of("UBND khác")), TODAY)
                        .get(WorklistGroup.WAITING_FOR_OTHERS.ordinal())
                        .total())
                .isEqualTo(1);
    }

    @Test
    void a_step_given_to_one_person_waits_for_no_other() {
        told.by(
                PLANNER,
                step("decide", null),
                new StepReassigned(
                        DongHai.PLAN, "decide", "t-decide", new Assignee("lan", "Lan", "UBND"), "Điều 13", TODAY));

        assertThat(later(new WorklistOwner("lan", Role.PLANNER, Set.of()))).containsExactly("decide");
        assertThat(later(new WorklistOwner("minh", Role.PLANNER, Set.of()))).isEmpty();
    }

    private List<String> later(WorklistOwner owner) {
        return worklist.of(owner, TODAY).get(WorklistGroup.LATER.ordinal()).items().stream()
                .map(item -> item.entry().step())
                .toList();
    }

    private static WorklistOwner anyBody(Role role) {
        return new WorklistOwner("somebody", role, Set.of());
    }

    private WorklistSection section(Role role, WorklistGroup group) {
        return worklist.of(anyBody(role), TODAY).get(group.ordinal());
    }

    private List<String> steps(WorklistGroup group) {
        return section(Role.PLANNER, group).items().stream()
                .map(item -> item.entry().step())
                .toList();
    }

    private List<String> everything() {
        return worklist.of(anyBody(Role.PLANNER), TODAY).stream()
                .flatMap(section -> section.items().stream())
                .map(item -> item.entry().step())
                .toList();
    }
}
