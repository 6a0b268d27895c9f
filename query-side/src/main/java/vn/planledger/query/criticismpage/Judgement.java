package vn.planledger.query.criticismpage;

import java.time.LocalDate;

/**
 * What the Front thinks of a reply.
 *
 * @param reason why it is not satisfied; may be null where it is
 * @param happenedOn legal date
 * @param by name of the person who said so
 * @param organisation the committee
 * @param number of the event
 */
public record Judgement(
        boolean satisfied, String reason, LocalDate happenedOn, String by, String organisation, long number) {}
