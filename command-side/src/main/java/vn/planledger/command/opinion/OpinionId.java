package vn.planledger.command.opinion;

import vn.planledger.command.shared.Id;

/** One opinion: a stream of its own, so that many opinions do not slow a plan. */
public record OpinionId(String value) implements Id {

    public OpinionId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
