package vn.planledger.process.picture;

import java.util.Map;
import vn.planledger.command.shared.Role;

/**
 * Which of the parts that the law makes depend on the plan a plan has.
 *
 * @param councilReport whether its plan phase is reported to a People's Council
 * @param markers whether boundary markers are placed
 * @param acceptance whether the policy is accepted first
 * @param submitter who submits for approval
 */
public record OutlineScope(boolean councilReport, boolean markers, boolean acceptance, Role submitter) {

    /**
     * The scope of a pinned procedure. One that was started before its parts were recorded is a detailed plan of Law
     * 30/2009: with markers, submitted by the appraiser.
     *
     * @param parts {@link vn.planledger.command.plan.PinnedProcedure#parts}
     */
    public static OutlineScope of(Map<String, String> parts) {
        return new OutlineScope(
                isNeeded(parts, "councilReport", false),
                isNeeded(parts, "markers", true),
                isNeeded(parts, "acceptance", false),
                Role.valueOf(parts.getOrDefault("submitter", Role.APPRAISER.name())));
    }

    private static boolean isNeeded(Map<String, String> parts, String part, boolean unrecorded) {
        return parts.isEmpty() ? unrecorded : "needed".equals(parts.get(part));
    }
}
