package vn.planledger.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.shared.Refusal.Kind.FORBIDDEN;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.People;
import vn.planledger.command.ProcedureOnPaper;
import vn.planledger.command.Refused;
import vn.planledger.command.ThanhHoa;
import vn.planledger.command.plan.PlanCommand.RegisterPlan;
import vn.planledger.command.plan.PlanEvent.PlanRegistered;
import vn.planledger.command.plan.PlanEvent.ProcedureStarted;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Regime;
import vn.planledger.command.shared.Role;

/** A plan comes into being with a title, an area and a boundary in a unit of the province, and its procedure starts. */
class RegistrationTest {

    private final CommandRoom room = new CommandRoom();

    @BeforeEach
    void in_the_province() {
        ThanhHoa.cityAndNghiSon().forEach(unit -> room.send(unit, Role.SYSTEM));
    }

    @Test
    void a_registration_is_recorded_with_its_regime_and_the_pinned_procedure() {
        room.send(new Registration().title("  Khu đô thị Đông Hải ").command(), Role.PLANNER);

        var asked = new Registration().command();
        assertThat(room.events(PlanEvent.class))
                .containsExactly(
                        new PlanRegistered(
                                asked.plan(),
                                PlanKind.DETAILED,
                                "Khu đô thị Đông Hải",
                                "380",
                                "Thành phố Thanh Hóa",
                                "I",
                                null,
                                new BigDecimal("126.4"),
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
                                room.procedure.hierarchy(room.procedure.asked.get(0))),
                        new ProcedureStarted(
                                asked.plan(),
                                Regime.R2009,
                                ProcedureOnPaper.PINNED,
                                room.procedure.bodies(null),
                                TODAY));
        assertThat(room.procedure.started).containsExactly(asked.plan());
    }

    @Test
    void the_engine_is_told_the_facts_that_route_the_plan() {
        var asked = new Registration().command();
        room.send(asked, Role.PLANNER);

        assertThat(room.procedure.asked)
                .containsExactly(new PlanFacts(
                        PlanKind.DETAILED,
                        Regime.R2009,
                        "380",
                        "Thành phố Thanh Hóa",
                        "thành phố",
                        "I",
                        asked.traits(),
                        TODAY));
    }

    @Test
    void every_event_keeps_who_caused_it() {
        room.send(new Registration().command(), People.LAN);

        assertThat(room.newestMetadata())
                .containsEntry("actorId", "lan")
                .containsEntry("actorName", "Nguyễn Thị Lan")
                .containsEntry("role", "PLANNER")
                .containsEntry("sentAt", People.NOW.toString());
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30,R2009", "2025-07-01,R2024"})
    void the_day_of_registration_chooses_the_law(LocalDate day, Regime regime) {
        assertThat(Regime.on(day)).isEqualTo(regime);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "two\nlines", "nul\u0000"})
    void a_plan_has_a_title_of_one_line(String title) {
        refused(new Registration().title(title), MALFORMED, "plan.title", "title");
    }

    @Test
    void a_title_has_at_most_1_000_characters() {
        refused(new Registration().title("đ".repeat(1_001)), MALFORMED, "plan.title", "title");
        room.send(new Registration().title("đ".repeat(1_000)).command(), Role.PLANNER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "VI", "iv", "special", "IIII"})
    void an_unknown_urban_class_is_refused(String urbanClass) {
        refused(new Registration().urbanClass(urbanClass), MALFORMED, "plan.urban-class", "urbanClass");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"I", "II", "III", "IV", "V"})
    void a_class_from_one_to_five_or_none_is_taken(String urbanClass) {
        room.send(new Registration().urbanClass(urbanClass).command(), Role.PLANNER);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"0", "-1", "0.00", "1113470.01"})
    void an_area_of_nothing_or_beyond_the_whole_province_is_refused(BigDecimal area) {
        refused(new Registration().area(area), MALFORMED, "plan.area", "areaHectares");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "1113470"})
    void any_area_up_to_the_whole_province_is_taken(BigDecimal area) {
        room.send(new Registration().area(area).command(), Role.PLANNER);
    }

    @Test
    void a_plan_has_a_boundary() {
        refused(new Registration().boundary(null), MALFORMED, "boundary.missing", "boundary");
    }

    @Test
    void a_boundary_that_crosses_itself_is_refused() {
        refused(
                new Registration().boundary("POLYGON ((105.8 19.7, 105.9 19.8, 105.9 19.7, 105.8 19.8, 105.8 19.7))"),
                MALFORMED,
                "boundary.invalid",
                "boundary");
    }

    @Test
    void a_boundary_in_ha_noi_is_refused() {
        refused(
                new Registration().boundary("POLYGON ((105.84 21.02, 105.86 21.02, 105.86 21.04, 105.84 21.02))"),
                RULE,
                "boundary.outside-province",
                "boundary");
    }

    @Test
    void a_plan_is_not_registered_tomorrow() {
        refused(new Registration().on(TODAY.plusDays(1)), RULE, "date.in-the-future", "happenedOn");
    }

    @Test
    void a_unit_nobody_knows_is_refused() {
        refused(new Registration().unit("999"), RULE, "unit.unknown", "unitCode");
        refused(new Registration().unit(null), RULE, "unit.unknown", "unitCode");
    }

    @Test
    void a_unit_that_did_not_exist_on_that_day_is_refused() {
        refused(new Registration().unit("407"), RULE, "unit.not-in-existence", "unitCode");
    }

    @Test
    void in_a_province_without_units_no_unit_is_known() {
        var empty = new CommandRoom();
        assertThat((Refusal) empty.refusalOf(new Registration().command(), Role.PLANNER))
                .matches(Refused.with(RULE, "unit.unknown", "unitCode")::matches);
    }

    @Test
    void only_the_loader_reconstructs() {
        refused(new Registration().source("199/QĐ-UBND"), FORBIDDEN, "plan.reconstruction", null);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STATED")
    void a_planner_states_the_day_of_registration(DateBasis basis) {
        refused(new Registration().basis(basis), FORBIDDEN, "plan.reconstruction", null);
    }

    @Test
    void a_reconstruction_may_lack_area_and_boundary_and_rest_on_an_assumed_day() {
        var asked = new Registration()
                .source("199/QĐ-UBND")
                .basis(DateBasis.ASSUMED)
                .area(null)
                .boundary(null)
                .command();
        room.send(asked, Role.SYSTEM);

        assertThat(room.events(PlanRegistered.class))
                .singleElement()
                .returns("199/QĐ-UBND", PlanRegistered::source)
                .returns(DateBasis.ASSUMED, PlanRegistered::dateBasis);
    }

    @Test
    void where_the_engine_does_not_start_nothing_is_recorded() {
        room.procedure.refuses(Refusal.rule("procedure.none"));
        refused(new Registration(), RULE, "procedure.none", null);
    }

    private void refused(Registration asked, Refusal.Kind kind, String code, String field) {
        RegisterPlan command = asked.command();
        assertThat((Refusal) room.refusalOf(command, Role.PLANNER)).matches(Refused.with(kind, code, field)::matches);
        assertThat(room.events(PlanEvent.class)).isEmpty();
        assertThat(room.procedure.started).isEmpty();
    }
}
