package vn.planledger.command.coverage;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import vn.planledger.command.shared.EventSourced;

/** Registers the province's targets. */
public final class CoverageModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer
                .configureAggregate(EventSourced.aggregate(CoverageTargets.class))
                .registerCommandHandler(c -> new CoverageHandlers(c.repository(CoverageTargets.class)));
    }
}
