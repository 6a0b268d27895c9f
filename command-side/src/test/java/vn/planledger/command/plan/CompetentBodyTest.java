package vn.planledger.command.plan;

import static vn.planledger.command.People.by;
import static vn.planledger.command.plan.PlanStory.PLAN;
import static vn.planledger.command.plan.PlanStory.TODAY;
import static vn.planledger.command.plan.PlanStory.add;
import static vn.planledger.command.plan.PlanStory.complete;
import static vn.planledger.command.plan.PlanStory.completed;
import static vn.planledger.command.plan.PlanStory.documents;
import static vn.planledger.command.plan.PlanStory.onlyOutcomes;
import static vn.planledger.command.plan.PlanStory.opened;
import static vn.planledger.command.plan.PlanStory.step;
import static vn.planledger.command.shared.Refusal.Kind.FORBIDDEN;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.planledger.command.People;
import vn.planledger.command.Refused;
import vn.planledger.command.plan.PlanCommand.OpenStep;
import vn.planledger.command.plan.PlanCommand.TransferResponsibility;
import vn.planledger.command.plan.PlanEvent.ResponsibilityTransferred;
import vn.planledger.command.plan.PlanEvent.StepOpened;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Role;

/** A step belongs to the body the law makes competent, and to its successor once it is no more. */
class CompetentBodyTest {

    private static final String DISTRICT = People.body(Role.APPROVER);
    private static final String WARD = "UBND phường Hạc Thành";
    private static final LocalDate LAST = TODAY.minusDays(1);
    private static final String GROUND = "Sắp xếp đơn vị hành chính";

    private final PlanStory story = new PlanStory();
    private final OpenedStep decide = step("decide", Role.APPROVER, onlyOutcomes("returned"));
    private final Actor warden = new Actor("ward", "Người của phường", WARD, Role.APPROVER);
    private final ResponsibilityTransferred transferred =
            new ResponsibilityTransferred(PLAN, DISTRICT, WARD, GROUND, null, TODAY);

    @Test
    void an_approver_of_another_body_does_not_decide() {
        story.given(opened(decide))
                .when(complete("decide", "returned"), by(warden))
                .expectException(Refused.with(FORBIDDEN, "step.other-body"))
                .expectNoEvents();
    }

    @Test
    void a_document_too_is_taken_from_the_competent_body_only() {
        var prepare = step(
                "prepare-dossier",
                Role.PLANNER,
                documents(new FormDocument("explanation", true, List.of(), "Điều 33", true)));
        story.given(opened(prepare))
                .when(add("explanation"), by(new Actor("p", "p", "Cơ quan khác", Role.PLANNER)))
                .expectException(Refused.with(FORBIDDEN, "step.other-body"))
                .expectNoEvents();
    }

    @Test
    void a_body_that_is_no_more_completes_nothing() {
        story.organisations.ended(DISTRICT, LAST, WARD);
        story.given(opened(decide))
                .when(complete("decide", "returned"), by(Role.APPROVER))
                .expectException(Refused.with(RULE, "organisation.ended"))
                .expectNoEvents();
    }

    @Test
    void its_successor_takes_over_by_an_event_and_goes_on() {
        story.organisations.ended(DISTRICT, LAST, WARD, "UBND tỉnh Thanh Hóa");
        story.given(opened(decide)).when(transfer(DISTRICT, WARD), by(warden)).expectEvents(transferred);

        var asked = complete("decide", "returned");
        new PlanStory()
                .given(opened(decide), transferred)
                .when(asked, by(warden))
                .expectEvents(completed(decide, asked));
    }

    @Test
    void what_opens_afterwards_opens_for_the_successor() {
        story.given(transferred)
                .when(new OpenStep(PLAN, decide), by(Role.SYSTEM))
                .expectEvents(new StepOpened(PLAN, decide.owedBy(WARD), decide.openedOn()));
    }

    @Test
    void nobody_takes_over_from_a_body_that_exists() {
        story.organisations.ended(DISTRICT, TODAY, WARD);
        story.given(opened(decide))
                .when(transfer(DISTRICT, WARD), by(warden))
                .expectException(Refused.with(RULE, "organisation.still-exists", "from"))
                .expectNoEvents();
    }

    @Test
    void nobody_takes_over_who_is_not_a_successor_or_speaks_for_another() {
        story.organisations.ended(DISTRICT, LAST, "UBND tỉnh Thanh Hóa");
        story.given(opened(decide))
                .when(transfer(DISTRICT, WARD), by(warden))
                .expectException(Refused.with(RULE, "transfer.not-a-successor", "to"));
        var other = new PlanStory();
        other.organisations.ended(DISTRICT, LAST, WARD, "UBND tỉnh Thanh Hóa");
        other.given(opened(decide))
                .when(transfer(DISTRICT, "UBND tỉnh Thanh Hóa"), by(warden))
                .expectException(Refused.with(FORBIDDEN, "plan.other-body"));
    }

    @Test
    void a_body_nobody_recorded_leaves_nothing_behind() {
        story.given(opened(decide))
                .when(transfer("Cơ quan lạ", WARD), by(warden))
                .expectException(Refused.with(RULE, "organisation.unknown", "from"));
    }

    @Test
    void a_transfer_does_not_let_one_person_decide_on_what_he_prepared() {
        var registrar = People.holding(Role.PLANNER);
        story.given(opened(decide), transferred)
                .when(
                        complete("decide", "returned"),
                        by(new Actor(registrar.id(), registrar.name(), WARD, Role.APPROVER)))
                .expectException(Refused.with(RULE, "duties.not-separate"))
                .expectNoEvents();
    }

    private static TransferResponsibility transfer(String from, String to) {
        return new TransferResponsibility(PLAN, from, to, GROUND, null, TODAY);
    }
}
