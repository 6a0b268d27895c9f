package vn.planledger.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.opinion.ReceiptCode;
import vn.planledger.confirm.PaperCodes;
import vn.planledger.edge.OpinionReceipt;
import vn.planledger.edge.OpinionReceipts;
import vn.planledger.edge.OpinionStory;
import vn.planledger.flood.FloodGate;

/** What became of an opinion, for whoever holds its receipt. */
@RestController
@RequestMapping("/api/receipts")
class ReceiptsApi {

    /**
     * @param plan id of the plan
     * @param late whether it came after its window
     * @param points with their answers, as far as those are published
     * @param decision that followed; null while there is none
     * @param confirmations where anybody confirms the receipt and the decision, by the number of the event of each
     */
    record ReceiptAnswer(
            OpinionReceipt receipt,
            String consultation,
            String plan,
            String title,
            LocalDate receivedOn,
            boolean late,
            LocalDate publishedOn,
            List<OpinionStory.Told> points,
            OpinionStory.Decision decision,
            Map<Long, String> confirmations) {}

    private final OpinionReceipts receipts;
    private final OpinionStory stories;
    private final PaperCodes papers;
    private final FloodGate floodGate;

    ReceiptsApi(OpinionReceipts receipts, OpinionStory stories, PaperCodes papers, FloodGate floodGate) {
        this.receipts = receipts;
        this.stories = stories;
        this.papers = papers;
        this.floodGate = floodGate;
    }

    /** @param sha256 as printed on the receipt, to be compared with the record */
    @GetMapping("/{code}")
    ReceiptAnswer receipt(
            @PathVariable String code, @RequestParam(required = false) String sha256, HttpServletRequest request) {
        floodGate.mustPass("receipt", request.getRemoteAddr(), code);
        var receipt = receipts.verified(new ReceiptCode(code), sha256);
        var opinion = receipts.opinion(new ReceiptCode(code));
        var story = stories.of(opinion);
        return new ReceiptAnswer(
                receipt,
                opinion.consultation(),
                opinion.plan(),
                story.title(),
                opinion.submittedOn(),
                opinion.late(),
                story.publishedOn(),
                story.points(),
                story.decision(),
                papers.links(numbers(receipt, story.decision())));
    }

    private static List<Long> numbers(OpinionReceipt receipt, OpinionStory.Decision decision) {
        return decision == null ? List.of(receipt.number()) : List.of(receipt.number(), decision.event());
    }
}
