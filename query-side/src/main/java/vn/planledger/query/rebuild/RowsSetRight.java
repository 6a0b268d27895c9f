package vn.planledger.query.rebuild;

import java.util.SortedMap;

/**
 * What a comparison of the two sets of views found.
 *
 * @param rows how many rows were wrong and were set right, by the name of their collection; without those that had none
 * @param moved whether the views that people look at went on meanwhile, so that some rows could not be judged yet
 */
public record RowsSetRight(SortedMap<String, Integer> rows, boolean moved) {

    /** Whether another comparison, with more of the record told, may find more. */
    public boolean unsettled() {
        return moved || !rows.isEmpty();
    }
}
