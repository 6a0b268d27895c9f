package vn.planledger.query.shared;

import java.time.LocalDate;

/**
 * What the source says of a plan that was decided outside PlanLedger.
 *
 * @param planType its type in the words of the source
 * @param status its status in the words of the source
 * @param decidedOn null where the source gives no day
 * @param verification how far the facts were checked, in the words of the source list
 */
public record ReferenceFacts(
        String planType,
        String status,
        String authority,
        String decisionNumber,
        LocalDate decidedOn,
        String verification) {

    /** Whether the source says that the plan was approved, and by which decision. */
    public boolean approved() {
        return decisionNumber != null && status.startsWith("approved");
    }
}
