package vn.planledger.reconcile;

import java.util.Comparator;

/** One open step of one plan, as the record, the engine and the views must all know it. */
public record OpenStepKey(String plan, String step, String taskId) implements Comparable<OpenStepKey> {

    private static final Comparator<OpenStepKey> ORDER = Comparator.comparing(OpenStepKey::plan)
            .thenComparing(OpenStepKey::step)
            .thenComparing(OpenStepKey::taskId);

    @Override
    public int compareTo(OpenStepKey other) {
        return ORDER.compare(this, other);
    }
}
