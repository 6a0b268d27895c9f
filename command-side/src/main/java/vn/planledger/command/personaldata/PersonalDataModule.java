package vn.planledger.command.personaldata;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import vn.planledger.command.calendar.Calendars;
import vn.planledger.command.opinion.KnownOpinions;
import vn.planledger.command.plan.KnownPlans;
import vn.planledger.command.shared.EventSourced;

/** Registers the requests about personal data; the configuration must hold a {@link PersonalErasure}. */
public final class PersonalDataModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer
                .configureAggregate(EventSourced.aggregate(PersonalFile.class))
                .registerCommandHandler(c -> new PersonalDataHandlers(
                        c.repository(PersonalFile.class),
                        c.getComponent(KnownOpinions.class),
                        c.getComponent(KnownPlans.class),
                        new FirstAnswer(c.getComponent(Calendars.class)),
                        c.getComponent(PersonalErasure.class)));
    }
}
