package vn.planledger.imports;

import java.time.Instant;

/**
 * A checked file that waits for its start.
 *
 * @param id not to be guessed
 * @param owner account of the one person who may start it
 */
public record ImportOffer(String id, String owner, CheckedFile file, Instant checkedAt) {}
