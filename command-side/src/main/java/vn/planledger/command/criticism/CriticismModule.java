package vn.planledger.command.criticism;

import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import vn.planledger.command.plan.KnownPlans;
import vn.planledger.command.shared.EventSourced;

/** Registers the criticism's aggregate and handlers, and {@link Criticisms} for plans. */
public final class CriticismModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer
                .configureAggregate(EventSourced.aggregate(Criticism.class))
                .registerComponent(Criticisms.class, c -> new Criticisms(c.repository(Criticism.class)))
                .registerCommandHandler(
                        c -> new FrontHandlers(store(c), c.getComponent(KnownPlans.class), c.commandGateway()))
                .registerCommandHandler(c -> new AnsweringHandlers(
                        c.repository(Criticism.class), store(c), c.getComponent(KnownPlans.class)));
    }

    private static CriticismStore store(Configuration c) {
        return new CriticismStore(c.repository(Criticism.class));
    }
}
