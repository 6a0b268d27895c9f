package vn.planledger.web.admin;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.planledger.imports.Imports;
import vn.planledger.ledger.LedgerAudits;
import vn.planledger.query.calendar.CalendarNotices;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.rebuild.Rebuilds;
import vn.planledger.reconcile.Reconciliation;
import vn.planledger.security.LocalPeople;
import vn.planledger.security.Person;

/** How the application stands, and where whoever operates it goes on. */
@Controller
class AdminController {

    private final HealthEndpoint health;
    private final Reconciliation reconciliation;
    private final Rebuilds rebuilds;
    private final LedgerAudits audits;
    private final Imports imports;
    private final CalendarNotices calendar;
    private final ViewProgress views;
    private final ObjectProvider<LocalPeople> people;

    AdminController(
            HealthEndpoint health,
            Reconciliation reconciliation,
            Rebuilds rebuilds,
            LedgerAudits audits,
            Imports imports,
            CalendarNotices calendar,
            ViewProgress views,
            ObjectProvider<LocalPeople> people) {
        this.health = health;
        this.reconciliation = reconciliation;
        this.rebuilds = rebuilds;
        this.audits = audits;
        this.imports = imports;
        this.calendar = calendar;
        this.views = views;
        this.people = people;
    }

    @GetMapping("/admin")
    String admin(Model model) {
        model.addAttribute("parts", HealthPart.of(health.health()))
                .addAttribute("rebuild", rebuilds.last().orElse(null))
                .addAttribute("logs", audits.standings())
                .addAttribute("imported", imports.last().orElse(null))
                .addAttribute("years", calendar.byYear())
                .addAttribute("position", views.position());
        return "admin";
    }

    /** Compares now: it reads all open steps three times over. */
    @GetMapping("/admin/reconcile")
    String reconcile(Model model) {
        model.addAttribute("report", reconciliation.report());
        return "admin-reconcile";
    }

    /** The accounts that are kept here; none where another system signs people in. */
    @GetMapping("/admin/accounts")
    String accounts(Model model) {
        var local = people.getIfAvailable();
        model.addAttribute("people", local == null ? List.<Person>of() : local.all());
        return "admin-accounts";
    }
}
