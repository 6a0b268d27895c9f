package vn.planledger.query.inspection;

import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.inspection.PublicationWay;

/**
 * What everybody may know of an inspection, once its conclusion is published (Law 84/2025/QH15 Art. 37).
 *
 * @param decision number of the decision of inspection
 * @param document number of the conclusion
 * @param publishBy the day by which it was to be published; null where it was not counted
 */
public record PublicConclusion(
        String id,
        String decision,
        LocalDate decidedOn,
        String target,
        String subject,
        List<String> plans,
        String document,
        String signatory,
        LocalDate signedOn,
        LocalDate publishBy,
        LocalDate publishedOn,
        String portal,
        List<PublicationWay> ways,
        String text) {

    /** Whether it was published too late. */
    public boolean late() {
        return publishBy != null && publishedOn.isAfter(publishBy);
    }
}
