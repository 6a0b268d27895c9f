package vn.planledger.record;

/**
 * What a command left in the record.
 *
 * @param firstNumber number of its first event
 * @param lastNumber number of its last event
 */
public record Receipt(String commandId, String digest, long firstNumber, long lastNumber) {}
