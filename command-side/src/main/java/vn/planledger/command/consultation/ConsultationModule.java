package vn.planledger.command.consultation;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import vn.planledger.command.shared.EventSourced;

/** Registers the consultation's aggregate and handlers, and {@link OpenWindows} for opinions. */
public final class ConsultationModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer
                .configureAggregate(EventSourced.aggregate(Consultation.class))
                .registerComponent(OpenWindows.class, c -> new OpenWindows(c.repository(Consultation.class)))
                .registerCommandHandler(c -> new ConsultationHandlers(c.repository(Consultation.class)));
    }
}
