package vn.planledger.web.receipt;

import org.springframework.stereotype.Component;
import vn.planledger.command.opinion.ReceiptCode;
import vn.planledger.command.plan.PlanId;
import vn.planledger.confirm.PaperCode;
import vn.planledger.confirm.PaperCodes;
import vn.planledger.edge.OpinionReceipt;
import vn.planledger.edge.OpinionReceipts;
import vn.planledger.edge.OpinionStory;
import vn.planledger.qr.Qr;
import vn.planledger.query.consultationpage.Opinion;
import vn.planledger.query.planpage.PlanPages;
import vn.planledger.query.shared.ViewPosition;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.web.Words;

/** What became of an opinion, for whoever holds its receipt. */
@Component
class ReceiptPages {

    /**
     * @param link of this page with the hash, as it is printed
     * @param qr the link as an SVG element
     * @param confirm for whoever is shown the receipt and shall not read the opinion
     * @param verified whether the hash of a paper receipt was given and is that of the record
     * @param planPublished whether the plan has a public page
     */
    record View(
            OpinionReceipt receipt,
            Opinion opinion,
            OpinionStory.Story story,
            ReceiptState state,
            String link,
            String qr,
            PaperCode confirm,
            boolean verified,
            boolean planPublished,
            ViewPosition position) {}

    private final OpinionReceipts receipts;
    private final OpinionStory stories;
    private final PlanPages plans;
    private final ViewProgress views;
    private final Words words;
    private final PaperCodes codes;

    ReceiptPages(
            OpinionReceipts receipts,
            OpinionStory stories,
            PlanPages plans,
            ViewProgress views,
            Words words,
            PaperCodes codes) {
        this.codes = codes;
        this.receipts = receipts;
        this.stories = stories;
        this.plans = plans;
        this.views = views;
        this.words = words;
    }

    /**
     * @param sha256 as printed on the receipt; empty where it was not given
     * @throws vn.planledger.command.shared.Refusal {@code receipt.unknown}, {@code receipt.forged}
     */
    View of(ReceiptCode code, String sha256) {
        var receipt = receipts.verified(code, sha256);
        var opinion = receipts.opinion(code);
        var story = stories.of(opinion);
        var link = receipt.url() + "?sha256=" + receipt.sha256();
        return new View(
                receipt,
                opinion,
                story,
                ReceiptState.of(opinion, story),
                link,
                Qr.svg(link, words.text("receipt.qr")),
                codes.of(receipt.number(), words.text("confirm.qr")),
                !sha256.isBlank(),
                plans.byId(new PlanId(opinion.plan()))
                        .filter(plan -> plan.publication() != null)
                        .isPresent(),
                views.position());
    }
}
