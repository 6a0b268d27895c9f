package vn.planledger.query.planpage;

import java.time.LocalDate;
import java.util.Map;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Phase;

/**
 * A decision that approves a phase (Law 30/2009 Art. 45).
 *
 * @param documentHashes the approved documents by SHA-256
 * @param number of the event
 */
public record Approval(
        Phase phase,
        String decisionNumber,
        String signatory,
        String capacity,
        Map<String, String> documentHashes,
        LocalDate happenedOn,
        DateBasis dateBasis,
        long number) {}
