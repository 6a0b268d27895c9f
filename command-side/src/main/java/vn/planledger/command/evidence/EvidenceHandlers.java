package vn.planledger.command.evidence;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.evidence.EvidenceCommand.IssueBundle;
import vn.planledger.command.plan.KnownPlans;

/** Evidence is taken of plans that the record knows. */
final class EvidenceHandlers {

    private final Repository<EvidenceBundle> bundles;
    private final KnownPlans plans;

    EvidenceHandlers(Repository<EvidenceBundle> bundles, KnownPlans plans) {
        this.bundles = bundles;
        this.plans = plans;
    }

    @CommandHandler
    void handle(IssueBundle asked) throws Exception {
        plans.mustBeKnown(asked.plan());
        bundles.loadOrCreate(asked.bundle().stream(), EvidenceBundle::new).execute(bundle -> bundle.issue(asked));
    }
}
