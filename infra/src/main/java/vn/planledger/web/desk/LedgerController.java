package vn.planledger.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.planledger.ledger.LedgerAudits;
import vn.planledger.web.LookAgain;

/** How the logs stand: what is sealed, by which key, and whether everything is still as it was. */
@Controller
class LedgerController {

    private final LedgerAudits audits;

    LedgerController(LedgerAudits audits) {
        this.audits = audits;
    }

    @GetMapping("/audit/ledger")
    String ledger(Model model, HttpServletResponse response) {
        var logs = audits.standings();
        var running =
                logs.stream().anyMatch(log -> log.audit() != null && log.audit().isRunning());
        LookAgain.whileRunning(response, running);
        model.addAttribute("logs", logs).addAttribute("running", running);
        return "desk-ledger";
    }

    @PostMapping("/audit/ledger")
    String audit() {
        audits.start();
        return "redirect:/audit/ledger";
    }

    /** Only inspectors call an audit off, never an administrator, whom it may be about. */
    @PostMapping("/audit/ledger/cancellation")
    String cancel() {
        audits.cancel();
        return "redirect:/audit/ledger";
    }
}
