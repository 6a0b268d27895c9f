package vn.planledger.command.evidence;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import vn.planledger.command.plan.KnownPlans;
import vn.planledger.command.shared.EventSourced;

/** Registers evidence bundles. */
public final class EvidenceModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer
                .configureAggregate(EventSourced.aggregate(EvidenceBundle.class))
                .registerCommandHandler(c ->
                        new EvidenceHandlers(c.repository(EvidenceBundle.class), c.getComponent(KnownPlans.class)));
    }
}
