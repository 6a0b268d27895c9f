package vn.planledger.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages on which most of the time is spent, by who spends it there. */
final class PrincipalPages {

    static final String CITIZEN = "citizen";

    private PrincipalPages() {}

    /** Account to paths; {@link #CITIZEN} has none. */
    static Map<String, List<String>> all() {
        var pages = new LinkedHashMap<String, List<String>>();
        var round = "/consultations/minh-hoa-2.plan.1";
        pages.put(CITIZEN, List.of("/consultations", round, "/published", "/map"));
        pages.put(
                "planner",
                List.of(
                        "/",
                        "/plans",
                        "/plans/new",
                        "/plans/P24",
                        "/plans/P24/timetable",
                        round,
                        round + "/synopsis",
                        "/coverage",
                        "/dashboard"));
        pages.put("front", List.of("/front", "/front/minh-hoa-2.plan.1.front"));
        pages.put(
                "inspector",
                List.of("/audit", "/audit/plans/P24", "/audit/obligations", "/audit/ledger", "/inspections"));
        pages.put("admin", List.of("/admin", "/admin/reconcile"));
        return pages;
    }

    static Person open(String account, Person person) {
        return account.equals(CITIZEN) ? person : person.signIn(account);
    }
}
