package vn.planledger.edge;

import org.springframework.stereotype.Component;
import vn.planledger.command.opinion.ReceiptCode;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sha256;
import vn.planledger.query.audit.EventSearch;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.consultationpage.Opinion;

/** Finds the opinion of a receipt, and says whether a paper receipt tells of what the record holds. */
@Component
public final class OpinionReceipts {

    private final Consultations consultations;
    private final EventSearch record;
    private final PublicAddress address;

    OpinionReceipts(Consultations consultations, EventSearch record, PublicAddress address) {
        this.consultations = consultations;
        this.record = record;
        this.address = address;
    }

    /**
     * The opinion a receipt was given for.
     *
     * @throws Refusal {@code receipt.unknown}
     */
    public Opinion opinion(ReceiptCode code) {
        return consultations.byReceipt(code).orElseThrow(() -> Refusal.notFound("receipt.unknown", code.value()));
    }

    public OpinionReceipt of(Opinion opinion) {
        return of(opinion.submittedNumber(), opinion.details().receipt());
    }

    /**
     * The receipt of what was just recorded, whether the views tell of it already or not.
     *
     * @param number of the event that recorded the opinion
     */
    OpinionReceipt of(long number, ReceiptCode code) {
        var payload = record.byNumber(number).orElseThrow().payload();
        return new OpinionReceipt(number, code.value(), Sha256.hex(payload), address.of("/receipts/" + code));
    }

    /**
     * A receipt shown by somebody is the one that was given.
     *
     * @param sha256 as printed on it; null where it was not given
     * @throws Refusal {@code receipt.unknown}, {@code receipt.forged}
     */
    public OpinionReceipt verified(ReceiptCode code, String sha256) {
        var receipt = of(opinion(code));
        if (sha256 != null && !sha256.isBlank() && !receipt.sha256().equalsIgnoreCase(sha256.strip())) {
            throw Refusal.conflict("receipt.forged", code.value());
        }
        return receipt;
    }
}
