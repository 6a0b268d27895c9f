package vn.planledger.command.plan;

import vn.planledger.command.shared.Id;

/** One uploaded document of a plan. */
public record DocumentId(String value) implements Id {

    public DocumentId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
