package vn.planledger.process.law;

import java.util.Map;

/**
 * A row of {@code procedure-parts}: the procedure a plan goes through and which of its parts apply.
 *
 * @param definition process definition key
 * @param acceptance whether the policy is accepted first: {@code needed} or {@code not-needed}
 * @param submitter role that submits for approval
 * @param markers whether boundary markers are placed: {@code needed} or {@code not-needed}
 */
public record ProcedureParts(
        String definition, String acceptance, String submitter, String markers, String article, boolean verified) {

    /**
     * The parts by the names under which the diagrams ask for them.
     *
     * @param councilReport whether the plan is reported to a People's Council: {@code needed} or {@code not-needed}
     */
    public Map<String, String> named(String councilReport) {
        return Map.of(
                "acceptance", acceptance, "submitter", submitter, "markers", markers, "councilReport", councilReport);
    }

    static ProcedureParts of(Map<String, Object> row) {
        return new ProcedureParts(
                (String) row.get("definition"),
                (String) row.get("acceptance"),
                (String) row.get("submitter"),
                (String) row.get("markers"),
                (String) row.get("article"),
                (Boolean) row.get("verified"));
    }
}
