package vn.planledger.command.plan;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.opinion.OpenPoints;
import vn.planledger.command.shared.EventSourced;
import vn.planledger.command.unit.Gazetteer;

/** Registers the plan's aggregate and handlers; the configuration must hold a {@link Procedure} and {@link OpenPoints}. */
public final class PlanModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer
                .configureAggregate(EventSourced.aggregate(Plan.class))
                .registerCommandHandler(c -> new PlanHandlers(
                        repository(c),
                        c.getComponent(Procedure.class),
                        c.getComponent(OpenPoints.class),
                        c.commandGateway()))
                .registerCommandHandler(c -> new RegistrationHandlers(
                        repository(c), c.getComponent(Procedure.class), c.getComponent(Gazetteer.class)));
    }

    private static Repository<Plan> repository(org.axonframework.config.Configuration configuration) {
        return configuration.repository(Plan.class);
    }
}
