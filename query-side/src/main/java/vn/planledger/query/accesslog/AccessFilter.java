package vn.planledger.query.accesslog;

import java.time.Instant;

/**
 * What to look for in the access log; null means any.
 *
 * @param account of the person who read or tried
 * @param plan id of the plan that was asked for
 * @param from first moment
 * @param until moment after the last
 */
public record AccessFilter(String account, AccessKind kind, String plan, Instant from, Instant until) {

    /** The same, of one account only. */
    public AccessFilter of(String own) {
        return new AccessFilter(own, kind, plan, from, until);
    }
}
