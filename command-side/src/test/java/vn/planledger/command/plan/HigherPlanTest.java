package vn.planledger.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.People.by;
import static vn.planledger.command.plan.PlanStory.onlyOutcomes;
import static vn.planledger.command.plan.PlanStory.step;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.Refused;
import vn.planledger.command.ThanhHoa;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.command.plan.PlanCommand.OpenStep;
import vn.planledger.command.plan.PlanEvent.PhaseApproved;
import vn.planledger.command.plan.PlanEvent.PlanRegistered;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Regime;
import vn.planledger.command.shared.Role;

/** Law 30/2009 Arts 3, 23, 24: a lower plan rests on an approved plan of the level above and lies within it. */
class HigherPlanTest {

    private static final String INNER =
            "POLYGON ((105.80 19.79, 105.82 19.79, 105.82 19.81, 105.80 19.81, 105.80 19.79))";
    private static final String OUTER =
            "POLYGON ((105.75 19.75, 105.85 19.75, 105.85 19.85, 105.75 19.85, 105.75 19.75))";

    private final CommandRoom room = new CommandRoom();

    @BeforeEach
    void in_the_province() {
        ThanhHoa.cityAndNghiSon().forEach(unit -> room.send(unit, Role.SYSTEM));
    }

    @Test
    void a_detailed_plan_is_registered_under_an_approved_zonal_plan_around_it() {
        approve("zone", PlanKind.ZONAL, OUTER);
        room.send(detailed(INNER).under("zone").command(), Role.PLANNER);

        assertThat(room.events(PlanRegistered.class)).last().returns(new PlanId("zone"), PlanRegistered::parent);
    }

    @Test
    void a_parent_nobody_registered_is_refused() {
        refused(detailed(INNER).under("nowhere"), "parent.unknown", "parentId");
    }

    @ParameterizedTest
    @CsvSource({
        "GENERAL,GENERAL",
        "GENERAL,ZONAL",
        "ZONAL,ZONAL",
        "ZONAL,DETAILED",
        "DETAILED,DETAILED",
        "DETAILED,OTHER"
    })
    void a_parent_of_a_kind_that_is_not_above_is_refused(PlanKind kind, PlanKind parent) {
        room.send(ReferenceTest.reference("above", parent, "approved", "259/QĐ-TTg"), Role.SYSTEM);
        refused(detailed(INNER).of("below", kind).under("above"), "parent.wrong-kind", "parentId");
    }

    @ParameterizedTest
    @CsvSource({"ZONAL,GENERAL", "DETAILED,GENERAL", "DETAILED,ZONAL"})
    void a_parent_of_a_kind_above_is_taken(PlanKind kind, PlanKind parent) {
        room.send(ReferenceTest.reference("above", parent, "approved", "259/QĐ-TTg"), Role.SYSTEM);
        room.send(detailed(INNER).of("below", kind).under("above").command(), Role.PLANNER);
    }

    @Test
    void a_parent_whose_brief_alone_is_approved_is_refused() {
        room.send(detailed(OUTER).of("zone", PlanKind.ZONAL).command(), Role.PLANNER);
        decide("zone", Phase.BRIEF);

        refused(detailed(INNER).under("zone"), "parent.not-approved", "parentId");
    }

    @ParameterizedTest
    @CsvSource({"draft,259/QĐ-TTg", "approved,", "expired,259/QĐ-TTg"})
    void a_reference_is_approved_only_by_its_status_and_a_decision(String status, String number) {
        room.send(ReferenceTest.reference("above", PlanKind.GENERAL, status, number), Role.SYSTEM);
        refused(detailed(INNER).under("above"), "parent.not-approved", "parentId");
    }

    @Test
    void a_boundary_that_leaves_the_parent_s_is_refused() {
        approve("zone", PlanKind.ZONAL, INNER);
        refused(detailed(OUTER).under("zone"), "boundary.outside-parent", "boundary");
    }

    @Test
    void where_the_parent_s_boundary_is_not_known_it_is_not_tested() {
        room.send(ReferenceTest.reference("above", PlanKind.GENERAL, "approved", "259/QĐ-TTg"), Role.SYSTEM);
        room.send(detailed(OUTER).under("above").command(), Role.PLANNER);
    }

    @ParameterizedTest
    @EnumSource
    void no_phase_is_approved_while_the_higher_plan_is_not(Phase phase) {
        reconstruct("zone");
        register("dong-hai", "zone", phase);

        assertThat((Refusal) room.refusalOf(approval("dong-hai"), Role.APPROVER))
                .matches(Refused.with(RULE, "parent.not-approved")::matches);
        assertThat(room.events(PhaseApproved.class)).isEmpty();
        assertThat(room.procedure.completed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"returned", "rejected"})
    void a_decision_against_needs_no_higher_plan(String outcome) {
        reconstruct("zone");
        register("dong-hai", "zone", Phase.PLAN);

        room.send(decision("dong-hai", outcome), Role.APPROVER);
        assertThat(room.procedure.completed).hasSize(1);
    }

    @Test
    void once_the_higher_plan_is_approved_the_lower_may_be() {
        reconstruct("zone");
        register("dong-hai", "zone", Phase.PLAN);
        decide("zone", Phase.PLAN);

        room.send(approval("dong-hai"), Role.APPROVER);
        assertThat(room.events(PhaseApproved.class)).hasSize(2);
    }

    @Test
    void a_plan_that_names_no_parent_is_approved_on_its_own() {
        approve("dong-hai", PlanKind.DETAILED, INNER);
        assertThat(room.events(PhaseApproved.class)).hasSize(1);
    }

    private void refused(Registration asked, String code, String field) {
        var events = room.events().size();
        assertThat((Refusal) room.refusalOf(asked.command(), by(Role.PLANNER)))
                .matches(Refused.with(RULE, code, field)::matches);
        assertThat(room.events()).hasSize(events);
    }

    private void approve(String id, PlanKind kind, String boundary) {
        room.send(detailed(boundary).of(id, kind).command(), Role.PLANNER);
        decide(id, Phase.PLAN);
    }

    private void decide(String id, Phase phase) {
        open(id, phase);
        room.send(approval(id), Role.APPROVER);
    }

    /** A parent that was approved when the lower plan was registered cannot be taken back, so its approval is awaited. */
    private void reconstruct(String id) {
        room.send(detailed(OUTER).of(id, PlanKind.ZONAL).command(), Role.PLANNER);
    }

    private void register(String id, String parent, Phase phase) {
        room.recorded(id, registered(id, parent));
        open(id, phase);
    }

    private void open(String id, Phase phase) {
        var decide = step("decide", Role.APPROVER, phase, onlyOutcomes("approved", "returned", "rejected"));
        room.send(new OpenStep(new PlanId(id), decide), Role.SYSTEM);
    }

    private static PlanRegistered registered(String id, String parent) {
        var asked = detailed(INNER).under(parent).command();
        return new PlanRegistered(
                new PlanId(id),
                asked.kind(),
                asked.title(),
                asked.unit(),
                "Thành phố Thanh Hóa",
                asked.urbanClass(),
                asked.parent(),
                asked.areaHectares(),
                asked.boundary(),
                asked.traits(),
                Regime.R2009,
                TODAY,
                DateBasis.STATED,
                null,
                ProcedureType.FORMULATION,
                null,
                null,
                null,
                null);
    }

    private static Registration detailed(String boundary) {
        return new Registration().boundary(boundary);
    }

    private static CompleteStep approval(String id) {
        return decision(id, "approved");
    }

    private static CompleteStep decision(String id, String outcome) {
        return new CompleteStep(new PlanId(id), "decide", outcome, Map.of(), TODAY, DateBasis.STATED, null);
    }
}
