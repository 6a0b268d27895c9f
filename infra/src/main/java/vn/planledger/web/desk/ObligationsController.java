package vn.planledger.web.desk;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.planledger.desk.duty.MissedObligations;

/** What was missed, over all plans. */
@Controller
class ObligationsController {

    private static final int LINES = 50;

    private final MissedObligations obligations;

    ObligationsController(MissedObligations obligations) {
        this.obligations = obligations;
    }

    @GetMapping("/audit/obligations")
    String obligations(@RequestParam(defaultValue = "0") long after, Model model) {
        model.addAttribute("part", obligations.after(after, LINES)).addAttribute("after", after);
        return "desk-obligations";
    }
}
