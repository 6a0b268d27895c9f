package vn.planledger.command.evidence;

import vn.planledger.command.shared.Id;

/** One evidence bundle. */
public record BundleId(String value) implements Id {

    public BundleId {
        Id.checked(value);
    }

    /** The stream of the event that issues it: what {@code manifest.txt} names. */
    public String stream() {
        return "evidence-" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
