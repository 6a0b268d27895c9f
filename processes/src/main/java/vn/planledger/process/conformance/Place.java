package vn.planledger.process.conformance;

import java.util.List;
import java.util.Map;

/**
 * A flow node of the diagrams with every call activity unfolded, so that its id is a path such as {@code
 * brief/appraise/check-dossier}.
 *
 * @param element id in its own diagram
 * @param arrivals how many flows lead here
 * @param flows in the order of the diagram
 * @param sets variables with fixed values that passing it sets
 * @param outputs variables that take over the outcome of the step
 * @param asked variable that a law table sets here to what no event tells; null for none
 */
record Place(
        String id,
        String element,
        Kind kind,
        int arrivals,
        List<Flow> flows,
        Map<String, String> sets,
        List<String> outputs,
        String asked) {

    enum Kind {
        /** A step: passed when the record says that it was completed. */
        STEP,
        /** Passed when the record holds the event that it records. */
        RECORDING,
        /** Passed unseen: start, end, timer, table, call activity. */
        SILENT,
        /** One way out. */
        EXCLUSIVE,
        /** Every way out that holds; waits for every token that can still come. */
        INCLUSIVE
    }

    /** @param fallback taken where no condition holds */
    record Flow(String target, Condition condition, boolean fallback) {}

    boolean isSeen() {
        return kind == Kind.STEP || kind == Kind.RECORDING;
    }
}
