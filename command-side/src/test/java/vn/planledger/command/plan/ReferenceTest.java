package vn.planledger.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.Refused;
import vn.planledger.command.plan.PlanCommand.EndProcedure;
import vn.planledger.command.plan.PlanCommand.RecordReference;
import vn.planledger.command.plan.PlanEvent.ReferenceRecorded;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/** A real plan decided elsewhere is kept with its source, and has no procedure. */
class ReferenceTest {

    private final CommandRoom room = new CommandRoom();

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void a_reference_names_its_source(String source) {
        var asked = new RecordReference(
                new PlanId("p1"),
                PlanKind.GENERAL,
                "t",
                "QHC",
                List.of("380"),
                null,
                null,
                "approved",
                "TTg",
                "1",
                null,
                "VERIFIED",
                source,
                TODAY);
        assertThat((Refusal) room.refusalOf(asked, Role.SYSTEM))
                .matches(Refused.with(MALFORMED, "reference.without-source")::matches);
    }

    @Test
    void a_reference_is_recorded_as_its_source_tells_it() {
        room.send(reference("p1", PlanKind.GENERAL, "approved", "259/QĐ-TTg"), Role.SYSTEM);

        assertThat(room.events(ReferenceRecorded.class))
                .containsExactly(new ReferenceRecorded(
                        new PlanId("p1"),
                        PlanKind.GENERAL,
                        "Quy hoạch chung đô thị Thanh Hóa",
                        "QHC",
                        List.of("380", "405"),
                        null,
                        new BigDecimal("22821"),
                        "approved",
                        "Thủ tướng Chính phủ",
                        "259/QĐ-TTg",
                        TODAY.minusYears(1),
                        "VERIFIED",
                        "plans.csv",
                        TODAY));
        assertThat(room.procedure.started).as("a reference has no procedure").isEmpty();
    }

    @Test
    void a_reference_has_no_procedure_that_could_end() {
        room.send(reference("p1", PlanKind.GENERAL, "approved", "259/QĐ-TTg"), Role.SYSTEM);
        var events = room.events().size();

        room.send(new EndProcedure(new PlanId("p1"), ProcedureEnd.COMPLETED, TODAY), Role.SYSTEM);
        assertThat(room.events()).hasSize(events);
    }

    static RecordReference reference(String id, PlanKind kind, String status, String number) {
        return new RecordReference(
                new PlanId(id),
                kind,
                "Quy hoạch chung đô thị Thanh Hóa",
                "QHC",
                List.of("380", "405"),
                null,
                new BigDecimal("22821"),
                status,
                "Thủ tướng Chính phủ",
                number,
                TODAY.minusYears(1),
                "VERIFIED",
                "plans.csv",
                TODAY);
    }
}
