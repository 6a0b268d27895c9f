package vn.planledger.command.number;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import vn.planledger.command.shared.EventSourced;

/** Registers the registers of document numbers. */
public final class NumberModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer
                .configureAggregate(EventSourced.aggregate(NumberRegister.class))
                .registerCommandHandler(c -> new NumberHandlers(c.repository(NumberRegister.class)));
    }
}
