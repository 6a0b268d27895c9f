package vn.planledger.command.template;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.planledger.command.shared.FreeText;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.template.TemplateCommand.RetireAnswerTemplate;
import vn.planledger.command.template.TemplateCommand.SaveAnswerTemplate;
import vn.planledger.command.template.TemplateEvent.AnswerTemplateRetired;
import vn.planledger.command.template.TemplateEvent.AnswerTemplateSaved;

/** A wording that a body answers like points with. It only fills forms: every answer is still given and recorded by itself. */
final class AnswerTemplate {

    private static final int TITLE = 200;
    /** As long as an answer may be. */
    private static final int TEXT = 20_000;

    @AggregateIdentifier
    private String stream;

    private String organisation;
    private boolean retired;

    /** For Axon, which rebuilds a template from its events. */
    AnswerTemplate() {}

    /** A stream of its own, whatever else has this id. */
    static String stream(AnswerTemplateId id) {
        return "template-" + id.value();
    }

    void save(SaveAnswerTemplate asked) {
        mustBeOf(asked.organisation());
        mustBeInUse(asked.template());
        FreeText.check(asked.title(), TITLE, "title");
        if (asked.result() == null) {
            throw Refusal.malformed("field.choice", "result", "ACCEPTED, PARTLY, NOT_ACCEPTED")
                    .at("result");
        }
        FreeText.check(asked.reason(), TEXT, "reason");
        FreeText.checkOptional(asked.change(), TEXT, "change");
        apply(new AnswerTemplateSaved(
                asked.template(),
                asked.organisation(),
                asked.title().strip(),
                asked.result(),
                asked.reason(),
                asked.change() == null || asked.change().isBlank() ? null : asked.change(),
                asked.happenedOn()));
    }

    void retire(RetireAnswerTemplate asked) {
        if (organisation == null) {
            throw Refusal.notFound("template.unknown", asked.template().value());
        }
        mustBeOf(asked.organisation());
        mustBeInUse(asked.template());
        apply(new AnswerTemplateRetired(asked.template(), organisation, asked.happenedOn()));
    }

    private void mustBeOf(String body) {
        if (organisation != null && !organisation.equals(body)) {
            throw Refusal.forbidden("template.other-body", organisation, body);
        }
    }

    private void mustBeInUse(AnswerTemplateId id) {
        if (retired) {
            throw Refusal.conflict("template.retired", id.value());
        }
    }

    @EventSourcingHandler
    private void on(AnswerTemplateSaved event) {
        stream = stream(event.template());
        organisation = event.organisation();
    }

    @EventSourcingHandler
    private void on(AnswerTemplateRetired event) {
        retired = true;
    }
}
