package vn.planledger.query.accesslog;

import java.time.Instant;

/**
 * A row of the access log.
 *
 * @param number its place, from 1, without gaps
 * @param content JSON text, byte for byte as stored
 */
public record AccessRow(long number, Instant happenedAt, String content) {}
