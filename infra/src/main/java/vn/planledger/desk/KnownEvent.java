package vn.planledger.desk;

import java.time.Instant;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.RecordedEvent;

/**
 * An event of the record, read.
 *
 * @param number its place in the record
 * @param by who acted, as the metadata says
 */
public record KnownEvent(long number, Instant recordedAt, RecordedEvent event, Actor by) {}
