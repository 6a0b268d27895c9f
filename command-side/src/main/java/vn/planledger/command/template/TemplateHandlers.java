package vn.planledger.command.template;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sender;
import vn.planledger.command.template.TemplateCommand.RetireAnswerTemplate;
import vn.planledger.command.template.TemplateCommand.SaveAnswerTemplate;

/** Templates belong to a body: whoever acts for it keeps them, nobody else. */
final class TemplateHandlers {

    private final Repository<AnswerTemplate> templates;

    TemplateHandlers(Repository<AnswerTemplate> templates) {
        this.templates = templates;
    }

    @CommandHandler
    void handle(SaveAnswerTemplate asked, MetaData metadata) throws Exception {
        mustBeOwn(asked, metadata);
        templates
                .loadOrCreate(AnswerTemplate.stream(asked.template()), AnswerTemplate::new)
                .execute(template -> template.save(asked));
    }

    @CommandHandler
    void handle(RetireAnswerTemplate asked, MetaData metadata) throws Exception {
        mustBeOwn(asked, metadata);
        templates
                .loadOrCreate(AnswerTemplate.stream(asked.template()), AnswerTemplate::new)
                .execute(template -> template.retire(asked));
    }

    private static void mustBeOwn(TemplateCommand asked, MetaData metadata) {
        var own = Sender.from(metadata).actor().organisation();
        if (!own.equals(asked.organisation())) {
            throw Refusal.forbidden("template.other-body", String.valueOf(asked.organisation()), own);
        }
    }
}
