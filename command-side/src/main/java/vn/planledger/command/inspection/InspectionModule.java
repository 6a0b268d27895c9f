package vn.planledger.command.inspection;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import vn.planledger.command.calendar.Calendars;
import vn.planledger.command.plan.KnownPlans;
import vn.planledger.command.shared.EventSourced;

/** Registers inspections; needs {@link RecordedNumbers}. */
public final class InspectionModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer
                .configureAggregate(EventSourced.aggregate(Inspection.class))
                .registerCommandHandler(c -> new InspectionHandlers(
                        c.repository(Inspection.class),
                        c.getComponent(KnownPlans.class),
                        new InspectionClock(c.getComponent(Calendars.class)),
                        c.getComponent(RecordedNumbers.class)));
    }
}
