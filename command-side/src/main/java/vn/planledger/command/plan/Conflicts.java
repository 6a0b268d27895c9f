package vn.planledger.command.plan;

import java.util.HashSet;
import java.util.Set;

/** The plans of the same level that this one overlaps and that nobody has decided on yet. */
final class Conflicts {

    private final Set<PlanId> undecided = new HashSet<>();

    void found(PlanId other) {
        undecided.add(other);
    }

    void decided(PlanId other) {
        undecided.remove(other);
    }

    boolean isOpen(PlanId other) {
        return undecided.contains(other);
    }
}
