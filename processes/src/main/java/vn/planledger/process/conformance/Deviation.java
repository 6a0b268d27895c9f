package vn.planledger.process.conformance;

import java.util.Set;

/**
 * The first event that the diagrams do not allow.
 *
 * @param index position among the events that were checked, from 0
 * @param element step, or what records the event, as the diagram names it
 * @param allowed the steps that could be open there
 */
public record Deviation(int index, String element, Set<String> allowed) {}
