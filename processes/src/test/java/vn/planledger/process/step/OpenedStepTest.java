package vn.planledger.process.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.planledger.command.plan.Deadline;
import vn.planledger.command.plan.FieldType;
import vn.planledger.command.plan.FormDocument;
import vn.planledger.command.plan.FormField;
import vn.planledger.command.shared.LimitUnit;
import vn.planledger.command.shared.Role;
import vn.planledger.process.EngineRoom;
import vn.planledger.process.PlanWalk;

/** A step opens with its owner, its form and its deadline, all read from models and tables. */
class OpenedStepTest {

    private static Deadline deadline(PlanWalk plan, String step) {
        return plan.opened(step).deadline();
    }

    @Test
    void the_owner_is_the_competent_body_under_its_article() {
        var plan = EngineRoom.walk().until("give-agreement");
        assertThat(List.of("prepare-dossier", "check-dossier", "hold-council-meeting", "give-agreement"))
                .map(plan::opened)
                .extracting("role", "organisation", "competence")
                .containsExactly(
                        tuple(Role.PLANNER, "UBND thành phố Thanh Hóa", "Luật 30/2009/QH12 Điều 19 khoản 3"),
                        tuple(
                                Role.APPRAISER,
                                "Phòng Quản lý đô thị thành phố Thanh Hóa",
                                "Luật 30/2009/QH12 Điều 41 khoản 3"),
                        tuple(
                                Role.COUNCIL,
                                "Hội đồng thẩm định do UBND thành phố Thanh Hóa thành lập",
                                "Luật 30/2009/QH12 Điều 42 khoản 2"),
                        tuple(Role.CONSENT, "Sở Xây dựng Thanh Hóa", "Luật 30/2009/QH12 Điều 44 khoản 3"));
    }

    @Test
    void the_form_says_types_choices_and_the_outcomes_a_field_belongs_to() {
        var plan = EngineRoom.walk().until("decide");
        assertThat(plan.opened("open-consultation").form().fields())
                .containsExactly(
                        new FormField(
                                "community-form",
                                FieldType.CHOICE,
                                true,
                                List.of("public-display", "mass-media"),
                                List.of()),
                        new FormField("notice", FieldType.LONG_TEXT, true, List.of(), List.of()),
                        new FormField("invited-agencies", FieldType.LONG_TEXT, false, List.of(), List.of()),
                        new FormField("invited-organisations", FieldType.LONG_TEXT, false, List.of(), List.of()),
                        new FormField("opens-on", FieldType.DATE, false, List.of(), List.of()),
                        new FormField("agencies-close-on", FieldType.DATE, false, List.of(), List.of()),
                        new FormField("community-close-on", FieldType.DATE, false, List.of(), List.of()));
        assertThat(plan.opened("hold-council-meeting").form().fields())
                .extracting(FormField::type)
                .containsOnly(FieldType.INTEGER);
        var decide = plan.opened("decide").form();
        assertThat(decide.outcomes()).containsExactly("approved", "returned", "rejected");
        assertThat(decide.fields())
                .filteredOn(FormField::required)
                .extracting(FormField::name, FormField::outcomes)
                .contains(
                        tuple("decision-number", List.of("approved")),
                        tuple("reason", List.of("returned", "rejected")));
        assertThat(decide.documents())
                .containsExactly(new FormDocument(
                        "decision", true, List.of("approved"), "Luật 30/2009/QH12 Điều 45 khoản 1", true));
    }

    @Test
    void the_brief_is_due_a_month_after_registration_which_is_said_to_be_unverified() {
        assertThat(deadline(EngineRoom.walk(EngineRoom.detailedInCity(LocalDate.of(2022, 1, 31))), "prepare-dossier"))
                .isEqualTo(new Deadline(
                        LocalDate.of(2022, 1, 31),
                        1,
                        LimitUnit.MONTH,
                        LocalDate.of(2022, 2, 28),
                        "Nghị định 37/2010/NĐ-CP Điều 2 khoản 3, khoản 5",
                        false));
    }

    @Test
    void each_clock_starts_on_the_legal_day_of_its_outcome() {
        var plan = EngineRoom.walk().until("check-dossier");
        plan.on(LocalDate.of(2022, 6, 1)).complete("check-dossier", "complete");
        assertThat(deadline(plan, "convene-council").dueOn()).isEqualTo(LocalDate.of(2022, 6, 21));
        plan.until("submit-for-approval");
        plan.on(LocalDate.of(2022, 6, 20)).complete("submit-for-approval", "submitted");
        assertThat(deadline(plan, "decide").dueOn()).isEqualTo(LocalDate.of(2022, 7, 5));
        plan.on(LocalDate.of(2022, 7, 1)).complete("decide", "approved");
        assertThat(deadline(plan, "prepare-dossier"))
                .extracting(Deadline::dueOn, Deadline::verified)
                .containsExactly(LocalDate.of(2023, 1, 2), true);
        plan.until("check-dossier").on(LocalDate.of(2022, 10, 1)).complete("check-dossier", "complete");
        assertThat(deadline(plan, "convene-council").dueOn()).isEqualTo(LocalDate.of(2022, 10, 26));
        plan.until("decide").on(LocalDate.of(2022, 11, 1)).complete("decide", "approved");
        plan.until("prepare-marker-dossier");
        assertThat(deadline(plan, "publish").dueOn()).isEqualTo(LocalDate.of(2022, 11, 16));
        assertThat(deadline(plan, "prepare-marker-dossier").dueOn()).isEqualTo(LocalDate.of(2022, 12, 1));
        plan.on(LocalDate.of(2022, 11, 30)).complete("prepare-marker-dossier", "approved");
        assertThat(deadline(plan, "place-markers").dueOn()).isEqualTo(LocalDate.of(2023, 1, 16));
    }

    @Test
    void a_returned_dossier_starts_no_clock() {
        var plan = EngineRoom.walk().until("check-dossier");
        plan.on(LocalDate.of(2022, 6, 1)).complete("check-dossier", "returned").until("check-dossier");
        plan.on(LocalDate.of(2022, 6, 10)).complete("check-dossier", "complete");
        assertThat(deadline(plan, "convene-council").clockStart()).isEqualTo(LocalDate.of(2022, 6, 10));
    }

    @Test
    void a_step_without_a_limit_says_that_none_was_found() {
        var plan = EngineRoom.walk().until("check-dossier");
        assertThat(deadline(plan, "check-dossier"))
                .isEqualTo(new Deadline(
                        null,
                        null,
                        null,
                        null,
                        "Không tìm thấy thời hạn trong Luật 30/2009/QH12, Nghị định 37/2010/NĐ-CP",
                        false));
    }

    @Test
    void the_process_carries_no_field_of_a_form_beyond_what_routes_it() {
        var plan = EngineRoom.walk().until("open-consultation").complete("open-consultation", "opened", Map.of());
        var variables = EngineRoom.engine().getRuntimeService().createVariableInstanceQuery().list().stream()
                .map(variable -> variable.getName())
                .distinct()
                .toList();
        assertThat(plan.open()).isEmpty();
        assertThat(variables).doesNotContain("notice", "community-form", "signatory");
    }
}
