package vn.planledger.query.criticismpage;

import java.util.List;

/**
 * One section of a committee's inbox.
 *
 * @param items at most {@link Criticisms#SECTION_SIZE}
 * @param total how many there are in all
 */
public record FrontInboxSection(FrontInboxGroup group, List<Criticism> items, long total) {}
