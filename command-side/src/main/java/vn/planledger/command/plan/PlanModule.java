package vn.planledger.command.plan;

import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import vn.planledger.command.calendar.Calendars;
import vn.planledger.command.criticism.Criticisms;
import vn.planledger.command.opinion.OpenPoints;
import vn.planledger.command.organisation.Organisations;
import vn.planledger.command.shared.EventSourced;
import vn.planledger.command.unit.Gazetteer;

/** Registers the plan's aggregate and handlers; the configuration must hold a {@link Procedure}, {@link OpenPoints}
 * and {@link ApprovedNeighbours}. */
public final class PlanModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer
                .configureAggregate(EventSourced.aggregate(Plan.class))
                .registerComponent(KnownPlans.class, c -> new KnownPlans(store(c)))
                .registerCommandHandler(c -> new PlanHandlers(store(c), completion(c)))
                .registerCommandHandler(c ->
                        new LimitHandlers(store(c), c.getComponent(Procedure.class), c.getComponent(Calendars.class)))
                .registerCommandHandler(c -> new ChangeHandlers(
                        store(c),
                        c.getComponent(Procedure.class),
                        c.getComponent(Organisations.class),
                        c.commandGateway()))
                .registerCommandHandler(c -> new MigrationHandlers(
                        store(c), c.getComponent(Procedure.class), new PlanFactsOf(c.getComponent(Gazetteer.class))))
                .registerCommandHandler(c -> new RegistrationHandlers(
                        store(c), c.getComponent(Procedure.class), c.getComponent(Gazetteer.class)));
    }

    private static StepCompletion completion(Configuration c) {
        return new StepCompletion(
                store(c),
                c.getComponent(Procedure.class),
                c.getComponent(OpenPoints.class),
                c.getComponent(Criticisms.class),
                c.getComponent(Organisations.class),
                new Approvals(c.getComponent(ApprovedNeighbours.class), c.commandGateway()),
                c.commandGateway());
    }

    private static PlanStore store(Configuration c) {
        return new PlanStore(c.repository(Plan.class));
    }
}
