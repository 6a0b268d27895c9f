package vn.planledger.command.plan;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import vn.planledger.command.shared.Role;

/**
 * The bodies that are competent for a plan, by the role they act in.
 *
 * @param approverTier rank of the approver
 */
public record Bodies(Map<Role, String> organisations, Tier approverTier) {

    /** The tiers of approval (Decree 178/2025 Art. 28), lowest first. */
    public enum Tier {
        /** District, city, town (R2009) or commune (R2024) People's Committee, and an investor's acceptor. */
        LOCAL,
        PROVINCE,
        /** Prime Minister. */
        CENTRAL
    }

    public Bodies {
        organisations = Collections.unmodifiableMap(new TreeMap<>(organisations));
    }
}
