package vn.planledger.query.organisation;

import java.time.Instant;
import java.time.LocalDate;
import vn.planledger.command.organisation.Organisation;

/**
 * A body as it was last recorded.
 *
 * @param organisation with its first and last day and its successors
 * @param happenedOn the day it was entered
 * @param number of the event
 */
public record RecordedOrganisation(
        Organisation organisation, String source, LocalDate happenedOn, long number, Instant recordedAt) {}
