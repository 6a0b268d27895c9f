package vn.planledger.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.PlanCommand.TransferResponsibility;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.organisation.OrganisationList;
import vn.planledger.security.CurrentActor;

/** What a body owes that is no more waits for its successor: said before somebody fills a form that would be refused. */
@Component
class TakingOver {

    /** @param text names the body and its last day; {@code link} is where a successor takes over, null for roles that cannot */
    record Waiting(String text, String link) {}

    private final OrganisationList organisations;
    private final CurrentActor actor;
    private final LegalToday today;
    private final Words words;

    TakingOver(OrganisationList organisations, CurrentActor actor, LegalToday today, Words words) {
        this.organisations = organisations;
        this.actor = actor;
        this.today = today;
        this.words = words;
    }

    /** Empty while the body that owes the step exists. */
    Optional<Waiting> of(String plan, OpenedStep step) {
        return organisations
                .named(step.organisation())
                .map(recorded -> recorded.organisation())
                .filter(body -> body.endedBefore(today.get()))
                .map(body -> new Waiting(
                        words.text("step.take-over", body.name(), words.day(body.validTo())), linkFor(plan)));
    }

    private String linkFor(String plan) {
        return WhoMaySend.allows(actor.get().role(), TransferResponsibility.class)
                ? "/plans/" + plan + "/changes/" + Change.TRANSFER.path()
                : null;
    }
}
