package vn.planledger.command.number;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import vn.planledger.command.shared.EventSourced;

/** Registers document numbers; the configuration must hold {@link UsedNumbers}. */
public final class NumberModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer
                .configureAggregate(EventSourced.aggregate(DocumentNumber.class))
                .registerCommandHandler(
                        c -> new NumberHandlers(c.repository(DocumentNumber.class), c.getComponent(UsedNumbers.class)));
    }
}
