package vn.planledger.query.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.query.DongHai.APPROVER;
import static vn.planledger.query.DongHai.PARENT;
import static vn.planledger.query.DongHai.PLAN;
import static vn.planledger.query.DongHai.PLANNER;
import static vn.planledger.query.DongHai.approved;
import static vn.planledger.query.DongHai.completed;
import static vn.planledger.query.DongHai.ended;
import static vn.planledger.query.DongHai.opened;
import static vn.planledger.query.DongHai.overdue;
import static vn.planledger.query.DongHai.parent;
import static vn.planledger.query.DongHai.published;
import static vn.planledger.query.DongHai.registered;
import static vn.planledger.query.DongHai.unit;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.ProcedureEnd;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Regime;
import vn.planledger.command.shared.Role;
import vn.planledger.query.Told;
import vn.planledger.query.ViewsDatabase;
import vn.planledger.query.shared.Page;
import vn.planledger.query.shared.PlanStatus;

class PlanRegisterTest {

    private final ViewsDatabase views = new ViewsDatabase();
    private final PlanRegister register = new PlanRegister(views.database());
    private final Told told = new Told(views.database());

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_registered_plan_is_in_procedure() {
        told.by(PLANNER, registered());

        var plan = plan();

        assertThat(plan.status()).isEqualTo(PlanStatus.IN_PROCEDURE);
        assertThat(plan.regime()).isEqualTo(Regime.R2009);
        assertThat(plan.kind()).isEqualTo(PlanKind.DETAILED);
        assertThat(plan.units()).containsExactly("380");
        assertThat(plan.unitNames()).containsExactly("Thành phố Thanh Hóa");
        assertThat(plan.urbanClass()).isEqualTo("I");
        assertThat(plan.parent()).isEqualTo("P23");
        assertThat(plan.areaHectares()).isEqualByComparingTo("49.9");
        assertThat(plan.boundary()).startsWith("POLYGON");
        assertThat(plan.registeredOn()).isEqualTo("2015-02-02");
        assertThat(plan.reference()).isNull();
        assertThat(plan.number()).isEqualTo(1);
        assertThat(plan.recordedAt()).isEqualTo("2016-01-04T01:01:00Z");
    }

    @Test
    void it_names_the_open_steps_the_earliest_due_date_and_the_phase() {
        told.by(
                PLANNER,
                registered(),
                opened("convene-council", "t1", Role.APPRAISER, Phase.PLAN, "2016-02-20"),
                opened("give-agreement", "t2", Role.CONSENT, Phase.PLAN, "2016-01-20"),
                overdue("give-agreement", "t2"));

        assertThat(plan().openSteps())
                .extracting(OpenStepMark::step, OpenStepMark::overdue)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("convene-council", false),
                        org.assertj.core.groups.Tuple.tuple("give-agreement", true));
        assertThat(plan().dueOn()).isEqualTo("2016-01-20");
        assertThat(plan().overdue()).isTrue();
        assertThat(plan().phase()).isEqualTo(Phase.PLAN);

        told.by(PLANNER, completed("give-agreement", "t2", Phase.PLAN, "agreed"));

        assertThat(plan().dueOn()).isEqualTo("2016-02-20");
        assertThat(plan().overdue()).isFalse();
        assertThat(plan().number()).isEqualTo(5);
    }

    @Test
    void approval_of_the_brief_does_not_approve_the_plan() {
        told.by(PLANNER, registered()).by(APPROVER, approved(Phase.BRIEF));
        assertThat(plan().status()).isEqualTo(PlanStatus.IN_PROCEDURE);

        told.by(APPROVER, approved(Phase.PLAN));
        assertThat(plan().status()).isEqualTo(PlanStatus.APPROVED);

        told.by(PLANNER, published(), ended(ProcedureEnd.COMPLETED));
        assertThat(plan().status()).isEqualTo(PlanStatus.PUBLISHED);
    }

    @Test
    void a_rejected_plan_waits_for_nobody() {
        told.by(
                PLANNER,
                registered(),
                opened("decide", "t1", Role.APPROVER, Phase.PLAN, "2016-01-20"),
                ended(ProcedureEnd.REJECTED));

        assertThat(plan().status()).isEqualTo(PlanStatus.REJECTED);
        assertThat(plan().openSteps()).isEmpty();
        assertThat(plan().dueOn()).isNull();
    }

    @Test
    void a_reference_keeps_what_its_source_says_and_names_the_units_that_are_known() {
        told.by(PLANNER, unit("380", "Thành phố Thanh Hóa"), parent());

        var plan = register.byId(PARENT).orElseThrow();

        assertThat(plan.status()).isEqualTo(PlanStatus.REFERENCE);
        assertThat(plan.unitNames()).containsExactly("Thành phố Thanh Hóa", "405");
        assertThat(plan.reference().decisionNumber()).isEqualTo("2336/QĐ-UBND");
        assertThat(plan.reference().decidedOn()).isEqualTo("2011-07-22");
        assertThat(plan.reference().verification()).isEqualTo("VERIFIED");
        assertThat(plan.source()).isEqualTo("https://example.org/p23");
    }

    @Test
    void an_unknown_plan_is_not_found() {
        assertThat(register.byId(new PlanId("nobody"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DETAILED,,,,P24",
        "ZONAL,,,,P23",
        "GENERAL,,,,",
        ",IN_PROCEDURE,,,P24",
        ",REFERENCE,,,P23",
        ",,405,,P23",
        ",,380,,P23 P24",
        ",,38,,",
        "DETAILED,REFERENCE,,,"
    })
    void filters_narrow_together(PlanKind kind, PlanStatus status, String unit, String text, String found) {
        told.by(PLANNER, parent(), registered());

        assertThat(ids(new PlanFilter(kind, status, unit, text, 0, 10)))
                .isEqualTo(found == null ? List.of() : List.of(found.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dong hai chi tiet",
                "ĐÔNG HẢI (tỷ",
                "1/500)",
                "chi\0tiet",
                "p24",
                "  thanh   pho ",
                "tri\u0300nh|hai"
            })
    void text_is_searched_word_by_word_without_accents(String text) {
        told.by(PLANNER, parent(), registered());

        var expected = text.contains("|") ? List.of() : List.of("P24");
        assertThat(ids(new PlanFilter(null, null, null, text, 0, 10))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {".*", "[", "\\E.*\\Q", "$", "(", "a{99999}", "^"})
    void the_language_of_patterns_means_nothing_in_a_search(String text) {
        told.by(PLANNER, registered(new PlanId("p"), PlanKind.GENERAL, "Khu A"));

        assertThat(ids(new PlanFilter(null, null, null, text, 0, 10))).isEmpty();
    }

    @Test
    void a_decision_is_found_by_its_number() {
        told.by(PLANNER, parent(), registered()).by(APPROVER, approved(Phase.PLAN));

        assertThat(ids(new PlanFilter(null, null, null, "199/QD-UBND", 0, 10))).containsExactly("P24");
        assertThat(ids(new PlanFilter(null, null, null, "2336/qđ", 0, 10))).containsExactly("P23");
    }

    @Test
    void long_lists_come_page_by_page_newest_first() {
        for (int i = 1; i <= 5; i++) {
            told.by(PLANNER, registered(new PlanId("p" + i), PlanKind.GENERAL, "Khu " + i));
        }

        var second = register.find(PlanFilter.all(1, 2));

        assertThat(second.items()).extracting(PlanRow::id).containsExactly("p3", "p2");
        assertThat(second.total()).isEqualTo(5);
        assertThat(second.pages()).isEqualTo(3);
        assertThat(register.find(PlanFilter.all(99, 2)).items()).isEmpty();
    }

    @Test
    void absurd_pages_are_moved_to_the_nearest() {
        told.by(PLANNER, registered());

        assertThat(register.find(PlanFilter.all(-1, 0)).items()).hasSize(1);
        assertThat(register.find(PlanFilter.all(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isEqualTo(new Page<>(List.of(), Integer.MAX_VALUE, Page.MAX_SIZE, 1));
    }

    private PlanRow plan() {
        return register.byId(PLAN).orElseThrow();
    }

    private List<String> ids(PlanFilter filter) {
        return register.find(filter).items().stream().map(PlanRow::id).sorted().toList();
    }
}
