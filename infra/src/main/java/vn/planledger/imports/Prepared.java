package vn.planledger.imports;

/**
 * A row that can be recorded.
 *
 * @param id of the unit or plan
 * @param command that records it
 */
public record Prepared(String id, Object command) {}
