package vn.planledger.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.edge.CriticisedPlan;
import vn.planledger.edge.OwnCriticisms;
import vn.planledger.query.criticismpage.Criticism;

/** What the current person still owes the Front: replies, and the report to the approver (Law 75/2015 Art. 36(3)). */
@Component
class OwedToTheFront {

    /** @param title of the plan */
    record Line(Criticism criticism, String title) {}

    private final OwnCriticisms criticisms;
    private final CriticisedPlan.Finder plans;

    OwedToTheFront(OwnCriticisms criticisms, CriticisedPlan.Finder plans) {
        this.criticisms = criticisms;
        this.plans = plans;
    }

    List<Line> lines() {
        return criticisms.owing().stream()
                .map(criticism -> new Line(criticism, plans.title(criticism)))
                .toList();
    }
}
