package vn.planledger.query.planpage;

import java.time.LocalDate;
import vn.planledger.command.shared.DateBasis;

/**
 * That a plan was announced to the public (Law 30/2009 Art. 53).
 *
 * @param number of the event
 */
public record Publication(LocalDate happenedOn, DateBasis dateBasis, long number) {}
