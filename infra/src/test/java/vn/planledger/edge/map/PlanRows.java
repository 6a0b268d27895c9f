package vn.planledger.edge.map;

import java.util.List;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.query.register.PlanRow;
import vn.planledger.query.shared.PlanStatus;
import vn.planledger.query.shared.ReferenceFacts;

/** Rows of the register as the map reads them. */
final class PlanRows {

    private PlanRows() {}

    static PlanRow plan(String id, PlanStatus status, String boundary) {
        return row(id, status, boundary, null);
    }

    /** @param status as its source words it */
    static PlanRow reference(String id, String status) {
        var facts = new ReferenceFacts("quy hoạch chung", status, "UBND tỉnh", "01/QĐ-KT", null, "test");
        return row(id, PlanStatus.REFERENCE, null, facts);
    }

    private static PlanRow row(String id, PlanStatus status, String boundary, ReferenceFacts facts) {
        return new PlanRow(
                id,
                PlanKind.GENERAL,
                "Quy hoạch " + id,
                List.of("380"),
                List.of("Thành phố Thanh Hóa"),
                null,
                status,
                null,
                null,
                null,
                null,
                boundary,
                null,
                "test",
                facts,
                List.of(),
                null,
                false,
                1,
                null);
    }
}
