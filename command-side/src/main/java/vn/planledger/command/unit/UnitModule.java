package vn.planledger.command.unit;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import vn.planledger.command.shared.EventSourced;

/** Registers the province's aggregate and handlers, and the {@link Gazetteer} that other rules ask. */
public final class UnitModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer
                .configureAggregate(EventSourced.aggregate(Province.class))
                .registerComponent(Gazetteer.class, c -> new Gazetteer(c.repository(Province.class)))
                .registerCommandHandler(c -> new UnitHandlers(c.repository(Province.class)));
    }
}
