package vn.planledger.process.law;

import java.util.Map;
import vn.planledger.command.shared.Role;

/** A row of {@code competent-authority}: which body acts in which role. */
public record Competence(Map<String, Object> row) {

    /** A body and the article that makes it competent. */
    public record Owner(String organisation, String article) {}

    public Owner of(Role role) {
        return switch (role) {
            case PLANNER -> owner("organiser");
            case APPRAISER -> owner("appraiser");
            case COUNCIL -> owner("council");
            case CONSENT -> owner("agreementBody");
            case APPROVER -> owner("approver");
            default -> throw new IllegalArgumentException("No competence of " + role);
        };
    }

    private Owner owner(String column) {
        return new Owner((String) row.get(column), (String) row.get(column + "Article"));
    }
}
