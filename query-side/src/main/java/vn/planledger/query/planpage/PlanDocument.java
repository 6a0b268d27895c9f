package vn.planledger.query.planpage;

import java.time.LocalDate;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Phase;

/**
 * A document of a plan.
 *
 * @param version from 1, per type and phase
 * @param size bytes
 * @param sha256 of the content, lower-case hex
 * @param addedOn legal date
 * @param addedBy name of the person who added it
 * @param organisation for which body
 * @param number of the event
 */
public record PlanDocument(
        String id,
        String type,
        Phase phase,
        int version,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        LocalDate addedOn,
        DateBasis dateBasis,
        String addedBy,
        String organisation,
        long number) {}
