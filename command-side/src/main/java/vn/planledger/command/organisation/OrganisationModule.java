package vn.planledger.command.organisation;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import vn.planledger.command.shared.EventSourced;

/** Registers the bodies and {@link Organisations} for the rules that ask it. */
public final class OrganisationModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer
                .configureAggregate(EventSourced.aggregate(OrganisationEntry.class))
                .registerComponent(
                        Organisations.class, c -> new RecordedOrganisations(c.repository(OrganisationEntry.class)))
                .registerCommandHandler(c -> new OrganisationHandlers(c.repository(OrganisationEntry.class)));
    }
}
