package vn.planledger.command.opinion;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import vn.planledger.command.consultation.OpenWindows;
import vn.planledger.command.shared.EventSourced;

/** Registers the opinion's aggregate and handlers; the configuration must hold {@link OpenPoints}. */
public final class OpinionModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer
                .configureAggregate(EventSourced.aggregate(Opinion.class))
                .registerCommandHandler(c -> new OpinionHandlers(
                        c.repository(Opinion.class),
                        c.getComponent(OpenWindows.class),
                        c.getComponent(OpenPoints.class)));
    }
}
