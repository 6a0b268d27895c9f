package vn.planledger.process.law;

import java.util.EnumMap;
import java.util.Map;
import vn.planledger.command.plan.Bodies;
import vn.planledger.command.shared.Role;

/** A row of {@code competent-authority}: which body acts in which role. */
public record Competence(Map<String, Object> row) {

    private static final Map<Role, String> COLUMNS = Map.of(
            Role.PLANNER, "organiser",
            Role.APPRAISER, "appraiser",
            Role.COUNCIL, "council",
            Role.CONSENT, "agreementBody",
            Role.APPROVER, "approver",
            Role.COUNCIL_HDND, "peoplesCouncil");

    /** A body and the article that makes it competent. */
    public record Owner(String organisation, String article) {}

    public Owner of(Role role) {
        var column = COLUMNS.get(role);
        if (column == null) {
            throw new IllegalArgumentException("No competence of " + role);
        }
        return new Owner((String) row.get(column), (String) row.get(column + "Article"));
    }

    /** Every body that has a part, and the approver's rank. */
    public Bodies bodies() {
        var organisations = new EnumMap<Role, String>(Role.class);
        COLUMNS.keySet().stream()
                .filter(role -> of(role).organisation() != null)
                .forEach(role -> organisations.put(role, of(role).organisation()));
        return new Bodies(organisations, Bodies.Tier.valueOf((String) row.get("approverTier")));
    }

    /** Whether the plan is reported to a People's Council: {@code needed} or {@code not-needed}. */
    public String councilReport() {
        return of(Role.COUNCIL_HDND).organisation() == null ? "not-needed" : "needed";
    }
}
