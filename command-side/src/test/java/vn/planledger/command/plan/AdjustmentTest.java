package vn.planledger.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.plan.PlanStory.onlyOutcomes;
import static vn.planledger.command.plan.PlanStory.step;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.Refused;
import vn.planledger.command.ThanhHoa;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.command.plan.PlanCommand.OpenStep;
import vn.planledger.command.plan.PlanCommand.RegisterPlan;
import vn.planledger.command.plan.PlanEvent.PlanAdjusted;
import vn.planledger.command.plan.PlanEvent.PlanRegistered;
import vn.planledger.command.plan.PlanEvent.SitePlanAccepted;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/** Law 30/2009 Arts 47 to 51: an adjustment changes an approved plan of its own kind, and a partial one within its bounds. */
class AdjustmentTest {

    private static final String INNER =
            "POLYGON ((105.80 19.79, 105.82 19.79, 105.82 19.81, 105.80 19.81, 105.80 19.79))";
    private static final String OUTER =
            "POLYGON ((105.75 19.75, 105.85 19.75, 105.85 19.85, 105.75 19.85, 105.75 19.75))";

    private final CommandRoom room = new CommandRoom();

    @BeforeEach
    void one_approved_plan() {
        ThanhHoa.cityAndNghiSon().forEach(unit -> room.send(unit, Role.SYSTEM));
        room.send(ReferenceTest.reference("general", PlanKind.GENERAL, "approved", "259/QĐ-TTg"), Role.SYSTEM);
        room.send(
                new Registration()
                        .of("old", PlanKind.DETAILED)
                        .boundary(INNER)
                        .under("general")
                        .command(),
                Role.PLANNER);
        decide("old", Map.of("decision-number", "12/QĐ-UBND"));
    }

    @ParameterizedTest
    @EnumSource(names = {"OVERALL_ADJUSTMENT", "PARTIAL_ADJUSTMENT"})
    void an_approved_plan_is_adjusted_under_the_higher_plan_it_had(ProcedureType procedure) {
        room.send(adjustment(procedure, "old", "not-feasible", INNER), Role.PLANNER);

        assertThat(room.events(PlanRegistered.class))
                .last()
                .returns(new PlanId("old"), PlanRegistered::adjusts)
                .returns(procedure, PlanRegistered::procedure)
                .returns(new PlanId("general"), PlanRegistered::parent)
                .returns(
                        "Luật 30/2009/QH12 Điều 47 khoản 3",
                        event -> event.ground().article());
    }

    @Test
    void once_approved_it_says_so_on_the_plan_it_changes() {
        room.send(adjustment(ProcedureType.PARTIAL_ADJUSTMENT, "old", "not-feasible", INNER), Role.PLANNER);
        decide("change", Map.of("decision-number", "13/QĐ-UBND"));

        assertThat(room.events(PlanAdjusted.class))
                .containsExactly(new PlanAdjusted(
                        new PlanId("old"),
                        new PlanId("change"),
                        ProcedureType.PARTIAL_ADJUSTMENT,
                        "13/QĐ-UBND",
                        TODAY));
    }

    @Test
    void an_adjustment_names_what_it_adjusts_and_why() {
        refused(
                adjustment(ProcedureType.OVERALL_ADJUSTMENT, null, "not-feasible", INNER),
                MALFORMED,
                "adjustment.of-nothing");
        refused(adjustment(ProcedureType.OVERALL_ADJUSTMENT, "old", null, INNER), RULE, "adjustment.no-ground");
        refused(
                adjustment(ProcedureType.OVERALL_ADJUSTMENT, "old", "vì muốn thế", INNER),
                RULE,
                "adjustment.no-ground");
        refused(
                adjustment(ProcedureType.OVERALL_ADJUSTMENT, "none", "not-feasible", INNER),
                RULE,
                "adjustment.unknown");
        refused(
                adjustment(ProcedureType.FORMULATION, "old", "not-feasible", INNER),
                MALFORMED,
                "adjustment.of-a-new-plan");
    }

    @Test
    void what_is_not_approved_or_of_another_kind_is_not_adjusted() {
        room.send(
                new Registration()
                        .of("young", PlanKind.DETAILED)
                        .boundary(INNER)
                        .under("general")
                        .command(),
                Role.PLANNER);
        refused(
                adjustment(ProcedureType.PARTIAL_ADJUSTMENT, "young", "not-feasible", INNER),
                RULE,
                "adjustment.not-approved");
        refused(
                adjustment(ProcedureType.PARTIAL_ADJUSTMENT, "general", "not-feasible", INNER),
                RULE,
                "adjustment.other-kind");
    }

    @Test
    void a_partial_adjustment_stays_within_the_plan_s_boundary() {
        refused(
                adjustment(ProcedureType.PARTIAL_ADJUSTMENT, "old", "not-feasible", OUTER),
                RULE,
                "boundary.outside-parent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nature", "boundary", "orientation", "overload"})
    void a_partial_adjustment_that_changes_the_essential_is_refused_with_the_article(String what) {
        room.send(adjustment(ProcedureType.PARTIAL_ADJUSTMENT, "old", "not-feasible", INNER), Role.PLANNER);
        open("change", step("report-adjustment", Role.PLANNER, Phase.PLAN, changes()));

        assertThat((Refusal) room.refusalOf(report(what), Role.PLANNER))
                .matches(Refused.with(RULE, "adjustment.not-partial", "changes")::matches);
        assertThat(room.refusalOf(report("none"), Role.PLANNER)).isNull();
    }

    @Test
    void a_site_plan_smaller_than_the_law_allows_is_accepted_in_writing() {
        room.procedure.asks(siteRule());
        room.send(site("4.99"), Role.PLANNER);
        open("site", step("accept-site-plan", Role.APPROVER, Phase.PLAN, onlyOutcomes("accepted", "returned")));
        room.send(
                new CompleteStep(
                        new PlanId("site"), "accept-site-plan", "accepted", Map.of(), TODAY, DateBasis.STATED, null),
                Role.APPROVER);

        assertThat(room.events(SitePlanAccepted.class)).hasSize(1);
    }

    @Test
    void a_site_plan_as_large_as_the_limit_is_refused() {
        room.procedure.asks(siteRule());
        refused(site("5"), RULE, "site-plan.too-large");
    }

    private static HierarchyRule siteRule() {
        return new HierarchyRule(
                Set.of(PlanKind.GENERAL), true, false, new BigDecimal("5"), "Nghị định 178/2025/NĐ-CP, Điều 10", true);
    }

    private static RegisterPlan site(String hectares) {
        return new Registration()
                .of("site", PlanKind.MASTER_SITE)
                .area(new BigDecimal(hectares))
                .boundary(INNER)
                .under("general")
                .command();
    }

    private void refused(RegisterPlan asked, Refusal.Kind kind, String code) {
        var events = room.events().size();
        assertThat((Refusal) room.refusalOf(asked, Role.PLANNER))
                .returns(kind, Refusal::kind)
                .returns(code, Refusal::code);
        assertThat(room.events()).hasSize(events);
    }

    private void decide(String id, Map<String, String> data) {
        open(id, step("decide", Role.APPROVER, Phase.PLAN, decision()));
        room.send(
                new CompleteStep(new PlanId(id), "decide", "approved", data, TODAY, DateBasis.STATED, null),
                Role.APPROVER);
    }

    private void open(String id, OpenedStep step) {
        room.send(new OpenStep(new PlanId(id), step), Role.SYSTEM);
    }

    private static StepForm decision() {
        return new StepForm(
                List.of("approved"),
                List.of(new FormField("decision-number", FieldType.TEXT, true, List.of(), List.of())),
                List.of());
    }

    private static StepForm changes() {
        var kinds = List.of("none", "nature", "boundary", "orientation", "overload");
        return new StepForm(
                List.of("reported"),
                List.of(new FormField("changes", FieldType.CHOICE, true, kinds, List.of())),
                List.of());
    }

    private static CompleteStep report(String changes) {
        return new CompleteStep(
                new PlanId("change"),
                "report-adjustment",
                "reported",
                Map.of("changes", changes),
                TODAY,
                DateBasis.STATED,
                null);
    }

    private static RegisterPlan adjustment(ProcedureType procedure, String adjusts, String ground, String boundary) {
        var asked = new Registration()
                .of("change", PlanKind.DETAILED)
                .boundary(boundary)
                .command();
        return new RegisterPlan(
                asked.plan(),
                asked.kind(),
                asked.title(),
                asked.unit(),
                asked.urbanClass(),
                null,
                asked.areaHectares(),
                asked.boundary(),
                asked.traits(),
                asked.happenedOn(),
                asked.dateBasis(),
                null,
                procedure,
                adjusts == null ? null : new PlanId(adjusts),
                ground,
                null);
    }
}
