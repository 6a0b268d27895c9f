package vn.planledger.query.inbox;

import java.util.List;

/**
 * One part of a worklist.
 *
 * @param items the first {@link Worklist#SECTION_SIZE} of it, most urgent first
 * @param total how many there are in all
 */
public record WorklistSection(WorklistGroup group, List<WorklistItem> items, long total) {}
