package vn.planledger.query.ledger;

/**
 * What a log holds under a number.
 *
 * @param number its place, from 1; its leaf index is one less
 * @param entry the bytes whose RFC 6962 leaf hash is sealed
 */
public record LogEntry(long number, byte[] entry) {}
