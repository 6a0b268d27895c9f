package vn.planledger.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.planledger.command.plan.PlanId;

/** What goes into the evidence of a plan, and what does not. */
class PlanEvidenceTest {

    @Test
    void it_is_what_bears_on_the_plan_and_none_of_what_the_inspectorate_does() throws IOException {
        try (var record = new StoredRecord()) {
            var types = new String[] {
                "calendar.notice-recorded",
                "organisation.head-named",
                "plan.plan-registered",
                "consultation.consultation-opened",
                "opinion.opinion-submitted",
                "criticism.criticism-requested",
                "personaldata.person-erased",
                "inspection.inspection-opened",
                "evidence.bundle-issued"
            };
            for (int at = 0; at < types.length; at++) {
                store(record, at + 1, types[at], "ours");
            }
            store(record, 10, "plan.plan-registered", "other");
            store(record, 11, "plan.step-completed", "ours");

            assertThat(new PlanEvidence(record.database()).upTo(10, new PlanId("ours")))
                    .extracting(EventRow::number)
                    .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        }
    }

    private static void store(StoredRecord record, long number, String type, String plan) {
        record.store(number, type, "{\"plan\":\"" + plan + "\"}", "{}", "2026-03-01T00:00:00Z");
    }
}
