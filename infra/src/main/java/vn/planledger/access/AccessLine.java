package vn.planledger.access;

import vn.planledger.query.accesslog.AccessFacts;
import vn.planledger.query.accesslog.AccessRow;

/** A row of the access log with what its JSON says. */
public record AccessLine(AccessRow row, AccessFacts facts) {

    static AccessLine of(AccessRow row) {
        return new AccessLine(row, AccessFacts.of(row));
    }
}
