package vn.planledger.api;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.ledger.LedgerAudits;

/** How the ledger stands, and its audit: every row, hash and signature read again. */
@RestController
@RequestMapping("/api/audit/ledger")
class LedgerAuditApi {

    private final LedgerAudits audits;

    LedgerAuditApi(LedgerAudits audits) {
        this.audits = audits;
    }

    @GetMapping
    List<LedgerAudits.Standing> standings() {
        return audits.standings();
    }

    /** Begins an audit; {@code GET} tells how far it is and what it found. */
    @PostMapping
    ResponseEntity<List<LedgerAudits.Standing>> start() {
        audits.start();
        return ResponseEntity.accepted().body(audits.standings());
    }

    /** Calls off every audit that runs; only inspectors do, never an administrator, whom it may be about. */
    @PostMapping("/cancellation")
    List<LedgerAudits.Standing> cancel() {
        audits.cancel();
        return audits.standings();
    }
}
