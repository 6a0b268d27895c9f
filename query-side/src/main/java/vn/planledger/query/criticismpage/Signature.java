package vn.planledger.query.criticismpage;

import java.time.LocalDate;
import vn.planledger.command.criticism.CriticismForm;

/**
 * The criticism as the chair signed it.
 *
 * @param documentNumber number and symbol of the document
 * @param conclusion the criticism as a whole
 * @param releasedOn legal date
 * @param by name of the person who released it
 * @param number of the event
 */
public record Signature(
        CriticismForm form,
        String documentNumber,
        String signatory,
        String conclusion,
        LocalDate releasedOn,
        String by,
        long number) {}
