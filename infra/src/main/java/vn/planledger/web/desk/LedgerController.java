package vn.planledger.web.desk;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.planledger.ledger.LedgerAudits;

/** How the logs stand: what is sealed, by which key, and whether everything is still as it was. */
@Controller
class LedgerController {

    private final LedgerAudits audits;

    LedgerController(LedgerAudits audits) {
        this.audits = audits;
    }

    @GetMapping("/audit/ledger")
    String ledger(Model model) {
        model.addAttribute("logs", audits.standings());
        return "desk-ledger";
    }

    @PostMapping("/audit/ledger")
    String audit() {
        audits.start();
        return "redirect:/audit/ledger";
    }
}
