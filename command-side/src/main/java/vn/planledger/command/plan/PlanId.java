package vn.planledger.command.plan;

import vn.planledger.command.shared.Id;

/** A plan's identity: the stream of its events and the business key of its process. */
public record PlanId(String value) implements Id {

    public PlanId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
