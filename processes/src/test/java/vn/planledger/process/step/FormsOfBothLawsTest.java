package vn.planledger.process.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.planledger.command.plan.PlanKind.DETAILED;
import static vn.planledger.command.plan.PlanKind.GENERAL;
import static vn.planledger.command.plan.PlanKind.MASTER_SITE;
import static vn.planledger.command.plan.PlanKind.ZONAL;
import static vn.planledger.command.plan.ProcedureType.FORMULATION;
import static vn.planledger.command.plan.ProcedureType.PARTIAL_ADJUSTMENT;
import static vn.planledger.command.shared.Regime.R2009;
import static vn.planledger.command.shared.Regime.R2024;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.planledger.command.consultation.ConsultationCommand.OpenConsultation;
import vn.planledger.command.plan.Deadline;
import vn.planledger.command.plan.FieldType;
import vn.planledger.command.plan.FormField;
import vn.planledger.command.plan.PlanFacts;
import vn.planledger.command.shared.LimitUnit;
import vn.planledger.command.shared.Role;
import vn.planledger.process.EngineRoom;
import vn.planledger.process.PlanWalk;
import vn.planledger.process.Plans;

/** A step asks what the law of the plan asks, of whom that law names. */
class FormsOfBothLawsTest {

    private static final PlanFacts TOWN_2009 = Plans.of(GENERAL, FORMULATION, R2009, "thị xã", "III");
    private static final PlanFacts WARD_2024 = Plans.of(ZONAL, FORMULATION, R2024, "phường", null);

    private static List<FormField> fields(PlanWalk plan, String step) {
        return plan.opened(step).form().fields();
    }

    @Test
    void a_plan_code_is_asked_under_the_later_law_only_and_may_be_left_empty() {
        var later = EngineRoom.walk(WARD_2024).until("check-dossier");
        assertThat(fields(later, "check-dossier"))
                .contains(new FormField("plan-code", FieldType.TEXT, false, List.of(), List.of("complete")));
        var earlier = EngineRoom.walk(TOWN_2009).until("check-dossier");
        assertThat(fields(earlier, "check-dossier")).extracting(FormField::name).containsExactly("missing");
    }

    @Test
    void the_appraiser_submits_under_the_earlier_law_and_the_planner_under_the_later() {
        var earlier = EngineRoom.walk(TOWN_2009).until("submit-for-approval");
        var later = EngineRoom.walk(WARD_2024).until("submit-for-approval");
        assertThat(earlier.opened("submit-for-approval").role()).isEqualTo(Role.APPRAISER);
        assertThat(earlier.opened("submit-for-approval").organisation())
                .isEqualTo(earlier.opened("check-dossier").organisation());
        assertThat(later.opened("submit-for-approval").role()).isEqualTo(Role.PLANNER);
        assertThat(later.opened("submit-for-approval").organisation())
                .isEqualTo(later.opened("prepare-dossier").organisation());
    }

    @Test
    void the_council_has_a_quorum_and_gives_its_opinions_in_writing_before_it_meets() {
        var plan = EngineRoom.walk(WARD_2024).until("hold-council-meeting");
        assertThat(fields(plan, "convene-council"))
                .contains(new FormField("quorum", FieldType.INTEGER, true, List.of(), List.of()));
        assertThat(plan.opened("give-written-opinions").role()).isEqualTo(Role.COUNCIL);
        assertThat(plan.opened("give-written-opinions").organisation())
                .isEqualTo(plan.opened("hold-council-meeting").organisation());
    }

    @Test
    void the_forms_of_consultation_are_those_of_the_row_and_none_where_the_community_is_not_asked() {
        var earlier = EngineRoom.walk(TOWN_2009).until("open-consultation");
        assertThat(fields(earlier, "open-consultation"))
                .filteredOn(field -> field.name().equals("community-form"))
                .extracting(FormField::allowed)
                .containsExactly(List.of("questionnaire", "interview"));
        var later = EngineRoom.walk(WARD_2024).until("open-consultation");
        assertThat(fields(later, "open-consultation"))
                .extracting(FormField::name)
                .containsExactly("notice", "invited-agencies", "opens-on", "agencies-close-on");
        later.until("decide").complete("decide", "approved").until("open-consultation");
        assertThat(fields(later, "open-consultation"))
                .filteredOn(field -> field.name().equals("community-form"))
                .extracting(FormField::allowed)
                .containsExactly(List.of("written-dossier", "public-display", "other-forms"));
    }

    @Test
    void a_general_plan_is_reported_to_the_council_the_table_names_in_its_second_phase_only() {
        var plan = EngineRoom.walk(TOWN_2009).until("decide");
        assertThat(plan.openedSteps()).doesNotContain("report-to-peoples-council");
        plan.complete("decide", "approved").until("give-council-opinion");
        assertThat(plan.opened("give-council-opinion"))
                .extracting("role", "organisation")
                .containsExactly(Role.COUNCIL_HDND, "HĐND thị xã X");
        assertThat(fields(plan, "report-to-peoples-council"))
                .contains(new FormField("report-number", FieldType.DOCUMENT_NUMBER, true, List.of(), List.of()));
    }

    @Test
    void a_plan_s_dossier_that_is_not_complete_goes_back_within_two_working_days_and_a_brief_s_whenever() {
        var plan = EngineRoom.walk(WARD_2024).until("decide");
        assertThat(plan.opened("decide").outcomeDeadlines()).isEmpty();
        plan.complete("decide", "approved").until("decide");
        var submitted = plan.opened("decide").openedOn();
        assertThat(plan.opened("decide").deadline())
                .extracting(Deadline::clockStart, Deadline::amount, Deadline::unit)
                .containsExactly(submitted, 8, LimitUnit.WORKING_DAY);
        assertThat(plan.opened("decide").outcomeDeadlines()).containsOnlyKeys("returned");
        assertThat(plan.opened("decide").outcomeDeadlines().get("returned"))
                .extracting(Deadline::clockStart, Deadline::amount, Deadline::unit, Deadline::verified)
                .containsExactly(submitted, 2, LimitUnit.WORKING_DAY, true);
        assertThat(plan.opened("decide").outcomeDeadlines().get("returned").dueOn())
                .isAfter(submitted)
                .isBefore(plan.opened("decide").deadline().dueOn());
    }

    @Test
    void an_approval_lists_the_drawings_that_are_approved() {
        var plan = EngineRoom.walk(WARD_2024).until("decide");
        assertThat(fields(plan, "decide"))
                .contains(new FormField("drawings", FieldType.LONG_TEXT, true, List.of(), List.of("approved")));
    }

    @Test
    void a_partial_adjustment_says_what_it_changes() {
        var plan = EngineRoom.walk(Plans.of(DETAILED, PARTIAL_ADJUSTMENT, R2024, "phường", null));
        assertThat(fields(plan, "report-adjustment"))
                .extracting(FormField::name, FormField::type)
                .containsExactly(
                        tuple("reasons", FieldType.LONG_TEXT),
                        tuple("content", FieldType.LONG_TEXT),
                        tuple("continuity", FieldType.LONG_TEXT),
                        tuple("remedies", FieldType.LONG_TEXT),
                        tuple("changes", FieldType.CHOICE));
        assertThat(fields(plan, "report-adjustment").get(4).allowed())
                .containsExactly("none", "nature", "boundary", "orientation", "overload");
    }

    @Test
    void a_master_site_plan_says_why_nobody_is_consulted_and_is_accepted_under_a_number() {
        var plan = EngineRoom.walk(Plans.of(MASTER_SITE, FORMULATION, R2024, "phường", null))
                .until("choose-consultation");
        assertThat(fields(plan, "choose-consultation"))
                .containsExactly(new FormField(
                        "no-consultation-reason", FieldType.LONG_TEXT, true, List.of(), List.of("not-needed")));
        plan.complete("choose-consultation", "not-needed");
        assertThat(plan.open()).containsExactly("file-site-plan");
        plan.until("accept-site-plan");
        assertThat(fields(plan, "accept-site-plan"))
                .contains(new FormField(
                        "decision-number", FieldType.DOCUMENT_NUMBER, true, List.of(), List.of("accepted")));
        assertThat(plan.said(OpenConsultation.class)).isEmpty();
    }
}
