package vn.planledger.query.criticismpage;

import java.time.LocalDate;

/**
 * The criticism and its replies, reported to the approver (Law 75/2015 Art. 36(3)).
 *
 * @param document number and symbol of the report
 * @param reportedOn legal date
 * @param by name of the person who reported
 * @param organisation for which body
 * @param number of the event
 */
public record Report(String document, LocalDate reportedOn, String by, String organisation, long number) {}
