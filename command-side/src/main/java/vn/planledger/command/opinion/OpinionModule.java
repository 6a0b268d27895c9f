package vn.planledger.command.opinion;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import vn.planledger.command.consultation.KnownConsultations;
import vn.planledger.command.plan.KnownPlans;
import vn.planledger.command.shared.EventSourced;

/**
 * Registers the opinion's aggregate and handlers, and {@link KnownOpinions}; the configuration must hold {@link OpenPoints},
 * {@link ReceivedOpinions} and {@link PersonalSeal}.
 */
public final class OpinionModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer
                .configureAggregate(EventSourced.aggregate(Opinion.class))
                .registerComponent(KnownOpinions.class, c -> new KnownOpinions(c.repository(Opinion.class)))
                .registerCommandHandler(c -> new OpinionHandlers(
                        c.repository(Opinion.class),
                        c.getComponent(KnownConsultations.class),
                        c.getComponent(OpenPoints.class),
                        c.getComponent(ReceivedOpinions.class),
                        c.getComponent(KnownPlans.class),
                        c.getComponent(PersonalSeal.class)))
                .registerCommandHandler(c -> new AnsweringHandlers(
                        c.repository(Opinion.class),
                        c.getComponent(OpenPoints.class),
                        c.getComponent(KnownPlans.class),
                        c.commandGateway()));
    }
}
