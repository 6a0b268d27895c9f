package vn.planledger.rebuild;

import java.util.SortedMap;

/**
 * What a rebuild found.
 *
 * @param upTo number of the last event that both sets of views contain
 * @param rows how many rows were wrong and are right now, by the name of their collection
 * @param settled whether a last comparison found nothing more; false where too much happened meanwhile to tell
 */
public record Rebuilt(long upTo, SortedMap<String, Integer> rows, boolean settled) {}
