package vn.planledger.query.shared;

import java.time.Instant;
import vn.planledger.command.shared.Actor;

/**
 * Where an event comes from, beside what it says: a parameter that every projection's handler may take.
 *
 * @param number its place in the record
 * @param actor who did it
 */
public record Origin(long number, Instant recordedAt, Actor actor) {}
