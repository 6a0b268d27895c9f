package vn.planledger.api.print;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.flood.FloodGate;
import vn.planledger.print.InspectionPapers;
import vn.planledger.print.PaperAnswer;
import vn.planledger.print.PlanPapers;

/** Papers as PDF files, in the language of {@code Accept-Language}: plans, decisions, inspections. */
@RestController
class PapersApi {

    private final PlanPapers plans;
    private final InspectionPapers inspections;
    private final FloodGate floodGate;

    PapersApi(PlanPapers plans, InspectionPapers inspections, FloodGate floodGate) {
        this.plans = plans;
        this.inspections = inspections;
        this.floodGate = floodGate;
    }

    @GetMapping("/api/plans/{id}/sheet.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable String id, Locale in) {
        return PaperAnswer.of(plans.sheet(id, in));
    }

    /** @param number of the event of the decision */
    @GetMapping("/api/plans/{id}/decisions/{number}/paper.pdf")
    ResponseEntity<byte[]> decision(@PathVariable String id, @PathVariable String number, Locale in) {
        return PaperAnswer.of(plans.decision(id, number, in));
    }

    /** For the Inspectorate. */
    @GetMapping("/api/inspections/{id}/report.pdf")
    ResponseEntity<byte[]> report(@PathVariable String id, Locale in) {
        return PaperAnswer.of(inspections.report(id, in));
    }

    /** For everybody, once it is published. */
    @GetMapping("/api/inspections/{id}/conclusion.pdf")
    ResponseEntity<byte[]> conclusion(@PathVariable String id, HttpServletRequest request, Locale in) {
        floodGate.mustPass("paper", request.getRemoteAddr(), id);
        return PaperAnswer.of(inspections.conclusion(id, in));
    }
}
