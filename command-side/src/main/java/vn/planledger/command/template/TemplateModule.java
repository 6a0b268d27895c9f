package vn.planledger.command.template;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import vn.planledger.command.shared.EventSourced;

/** Registers the answer templates. */
public final class TemplateModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer
                .configureAggregate(EventSourced.aggregate(AnswerTemplate.class))
                .registerCommandHandler(c -> new TemplateHandlers(c.repository(AnswerTemplate.class)));
    }
}
