package vn.planledger.web.print;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.planledger.flood.FloodGate;
import vn.planledger.print.InspectionPapers;
import vn.planledger.print.PaperAnswer;
import vn.planledger.print.PlanPapers;

/** Papers to take from the pages that they print. */
@Controller
class PaperController {

    private final PlanPapers plans;
    private final InspectionPapers inspections;
    private final FloodGate floodGate;

    PaperController(PlanPapers plans, InspectionPapers inspections, FloodGate floodGate) {
        this.plans = plans;
        this.inspections = inspections;
        this.floodGate = floodGate;
    }

    @GetMapping("/plans/{id}/sheet.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable String id, Locale in) {
        return PaperAnswer.of(plans.sheet(id, in));
    }

    @GetMapping("/plans/{id}/decisions/{number}/paper.pdf")
    ResponseEntity<byte[]> decision(@PathVariable String id, @PathVariable String number, Locale in) {
        return PaperAnswer.of(plans.decision(id, number, in));
    }

    @GetMapping("/published/{plan}/decisions/{number}/paper.pdf")
    ResponseEntity<byte[]> publishedDecision(
            @PathVariable String plan, @PathVariable String number, HttpServletRequest request, Locale in) {
        floodGate.mustPass("paper", request.getRemoteAddr(), number);
        return PaperAnswer.of(plans.publishedDecision(plan, number, in));
    }

    @GetMapping("/inspections/{id}/report.pdf")
    ResponseEntity<byte[]> report(@PathVariable String id, Locale in) {
        return PaperAnswer.of(inspections.report(id, in));
    }

    @GetMapping("/inspections/{id}/conclusion.pdf")
    ResponseEntity<byte[]> conclusion(@PathVariable String id, HttpServletRequest request, Locale in) {
        floodGate.mustPass("paper", request.getRemoteAddr(), id);
        return PaperAnswer.of(inspections.conclusion(id, in));
    }
}
