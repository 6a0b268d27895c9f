package vn.planledger.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.planledger.command.plan.PlanCommand.RecordReference;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;

/** Before anything of a file is recorded, every row of it has been looked at. */
class FileCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void what_the_record_has_is_passed_over_the_rest_is_fresh_in_the_order_of_the_file() {
        var checked = check("id,parent\nP1,\nP2,\nP3,P2\n");

        assertThat(checked.rows()).isEqualTo(3);
        assertThat(checked.recorded()).isEqualTo(1);
        assertThat(checked.fresh()).extracting(Prepared::id).containsExactly("P2", "P3");
        assertThat(checked.isClean()).isTrue();
        assertThat(checked.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void a_code_twice_and_a_higher_plan_that_nobody_knows_are_faults_of_their_rows() {
        var checked = check("id,parent\nP2,P1\nP2,\nP4,P9\n,\n");

        assertThat(checked.fresh()).extracting(Prepared::id).containsExactly("P2");
        assertThat(checked.faults())
                .extracting(fault ->
                        fault.line() + " " + fault.column() + " " + fault.why().code())
                .containsExactly(
                        "3 null import.twice", "4 parent_plan_id import.unknown-parent", "5 id field.required");
        assertThat(checked.isClean()).isFalse();
    }

    private static CheckedFile check(String text) {
        return new FileCheck(List.of(new OnlyIds(Set.of("P1"))), () -> TODAY)
                .check(
                        ImportKind.REFERENCE_PLANS,
                        "plans.csv",
                        text.replaceAll("(?m)(?<=.)$", ",,,,,,")
                                .replace(
                                        "id,parent,,,,,,",
                                        "id,parent,title_vi,plan_type,unit_codes,status,verification,source")
                                .getBytes(StandardCharsets.UTF_8));
    }

    /** Reads only ids and higher plans; the record has those it is given. */
    private record OnlyIds(Set<String> recorded) implements RowReader {

        @Override
        public ImportKind kind() {
            return ImportKind.REFERENCE_PLANS;
        }

        @Override
        public boolean isRecorded(String id) {
            return recorded.contains(id);
        }

        @Override
        public Prepared read(FileRow row, LocalDate today) {
            var id = row.required("id");
            var parent = row.optional("parent");
            return new Prepared(
                    id,
                    new RecordReference(
                            new PlanId(id),
                            PlanKind.OTHER,
                            "x",
                            "x",
                            List.of("38"),
                            parent == null ? null : new PlanId(parent),
                            null,
                            "approved",
                            null,
                            null,
                            null,
                            "x",
                            "x",
                            today));
        }
    }
}
