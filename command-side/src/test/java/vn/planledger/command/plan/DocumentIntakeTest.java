package vn.planledger.command.plan;

import static vn.planledger.command.People.by;
import static vn.planledger.command.People.caused;
import static vn.planledger.command.People.lanAs;
import static vn.planledger.command.plan.PlanStory.HASH;
import static vn.planledger.command.plan.PlanStory.PLAN;
import static vn.planledger.command.plan.PlanStory.TODAY;
import static vn.planledger.command.plan.PlanStory.add;
import static vn.planledger.command.plan.PlanStory.added;
import static vn.planledger.command.plan.PlanStory.complete;
import static vn.planledger.command.plan.PlanStory.completed;
import static vn.planledger.command.plan.PlanStory.documents;
import static vn.planledger.command.plan.PlanStory.onlyOutcomes;
import static vn.planledger.command.plan.PlanStory.opened;
import static vn.planledger.command.plan.PlanStory.step;
import static vn.planledger.command.shared.Refusal.Kind.FORBIDDEN;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.People;
import vn.planledger.command.Refused;
import vn.planledger.command.plan.PlanCommand.AddDocument;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/** A document enters a dossier only where an open step asks for its type, from the role that owes the step. */
class DocumentIntakeTest {

    private final PlanStory story = new PlanStory();
    private final OpenedStep prepare = step("prepare-dossier", Role.PLANNER, documents(asked("explanation")));
    private final OpenedStep report = step("issue-appraisal-report", Role.APPRAISER, documents(asked("report")));

    @Test
    void the_first_upload_is_version_one_of_the_step_s_phase() {
        story.given(opened(prepare))
                .when(add("explanation"), by(Role.PLANNER))
                .expectEvents(added(add("explanation"), Phase.BRIEF, 1));
    }

    @Test
    void a_second_of_the_same_type_is_the_next_version() {
        var second = add("explanation", "doc-2", "0b".repeat(32));
        story.given(opened(prepare), added(add("explanation"), Phase.BRIEF, 1))
                .when(second, by(Role.PLANNER))
                .expectEvents(added(second, Phase.BRIEF, 2));
    }

    @Test
    void versions_are_counted_by_phase_and_type() {
        story.given(opened(prepare), added(add("explanation"), Phase.PLAN, 1), added(add("drawings"), Phase.BRIEF, 1))
                .when(add("explanation"), by(Role.PLANNER))
                .expectEvents(added(add("explanation"), Phase.BRIEF, 1));
    }

    @Test
    void a_type_that_no_open_step_asks_for_is_refused() {
        story.given(opened(prepare), opened(report))
                .when(add("poem"), by(Role.PLANNER))
                .expectException(Refused.with(RULE, "document.not-asked-for", "type"))
                .expectNoEvents();
    }

    @Test
    void a_type_of_a_step_that_is_closed_again_is_refused() {
        var closed = step("prepare-dossier", Role.PLANNER, onlyOutcomes("done"));
        story.given(opened(prepare), completed(closed, complete("prepare-dossier", "done")))
                .when(add("explanation"), by(Role.PLANNER))
                .expectException(Refused.with(RULE, "document.not-asked-for", "type"))
                .expectNoEvents();
    }

    @Test
    void another_role_s_document_is_refused() {
        story.given(opened(prepare), opened(report))
                .when(add("report"), by(Role.PLANNER))
                .expectException(Refused.with(FORBIDDEN, "document.other-role"))
                .expectNoEvents();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A"})
    void a_document_without_a_sha_256_of_its_content_is_refused(String hash) {
        story.given(opened(prepare))
                .when(add("explanation", "doc-1", hash), by(Role.PLANNER))
                .expectException(Refused.with(MALFORMED, "document.empty"))
                .expectNoEvents();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void an_empty_document_is_refused(long size) {
        story.given(opened(prepare))
                .when(upload(size, TODAY, DateBasis.STATED), by(Role.PLANNER))
                .expectException(Refused.with(MALFORMED, "document.empty"))
                .expectNoEvents();
    }

    @Test
    void a_document_of_tomorrow_is_refused() {
        story.given(opened(prepare))
                .when(upload(1, TODAY.plusDays(1), DateBasis.STATED), by(Role.PLANNER))
                .expectException(Refused.with(RULE, "date.in-the-future"))
                .expectNoEvents();
    }

    @Test
    void only_a_reconstruction_takes_a_document_on_an_assumed_date() {
        var assumed = upload(1, TODAY.minusYears(1), DateBasis.ASSUMED);
        story.given(opened(prepare))
                .when(assumed, by(Role.PLANNER))
                .expectException(Refused.with(RULE, "date.basis-not-stated"))
                .expectNoEvents();
        PlanStory.reconstructed()
                .given(opened(prepare))
                .when(assumed, by(Role.PLANNER))
                .expectEvents(added(assumed, Phase.BRIEF, 1));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"APPRAISER", "APPROVER"})
    void who_added_a_document_prepared_the_plan_and_may_not_judge_it(Role later) {
        var judge = step("judge", later, onlyOutcomes("done"));
        story.given(opened(prepare), caused(People.LAN, added(add("explanation"), Phase.BRIEF, 1)), opened(judge))
                .when(complete("judge", "done"), by(lanAs(later)))
                .expectException(Refused.with(RULE, "duties.not-separate"))
                .expectNoEvents();
    }

    @Test
    void who_prepared_the_plan_adds_no_appraisal_document_to_it() {
        var closed = step("prepare-dossier", Role.PLANNER, onlyOutcomes("done"));
        story.given(
                        opened(closed),
                        caused(People.LAN, completed(closed, complete("prepare-dossier", "done"))),
                        opened(report))
                .when(add("report"), by(lanAs(Role.APPRAISER)))
                .expectException(Refused.with(RULE, "duties.not-separate"))
                .expectNoEvents();
    }

    private static FormDocument asked(String type) {
        return new FormDocument(type, true, List.of(), "Điều 31", true);
    }

    private static AddDocument upload(long size, LocalDate day, DateBasis basis) {
        return new AddDocument(
                PLAN,
                new DocumentId("doc-1"),
                "explanation",
                "thuyết minh.pdf",
                "application/pdf",
                size,
                HASH,
                day,
                basis);
    }
}
