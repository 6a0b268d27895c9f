package vn.planledger.command.consultation;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import vn.planledger.command.opinion.OpenPoints;
import vn.planledger.command.opinion.ReceivedOpinions;
import vn.planledger.command.plan.KnownPlans;
import vn.planledger.command.plan.Procedure;
import vn.planledger.command.shared.EventSourced;

/** Registers the consultation's aggregate and handlers, and {@link KnownConsultations} for opinions. */
public final class ConsultationModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer
                .configureAggregate(EventSourced.aggregate(Consultation.class))
                .registerComponent(
                        KnownConsultations.class, c -> new KnownConsultations(c.repository(Consultation.class)))
                .registerCommandHandler(c -> new ConsultationHandlers(
                        c.repository(Consultation.class),
                        c.getComponent(ReceivedOpinions.class),
                        c.getComponent(OpenPoints.class),
                        c.getComponent(KnownPlans.class),
                        c.commandGateway()))
                .registerCommandHandler(c -> new WindowHandlers(
                        c.repository(Consultation.class),
                        c.getComponent(KnownPlans.class),
                        c.getComponent(Procedure.class)));
    }
}
