package vn.planledger.query.synopsis;

import com.mongodb.client.MongoDatabase;
import org.axonframework.eventhandling.EventHandler;
import vn.planledger.command.template.TemplateEvent.AnswerTemplateRetired;
import vn.planledger.command.template.TemplateEvent.AnswerTemplateSaved;
import vn.planledger.query.shared.Origin;
import vn.planledger.query.shared.Row;
import vn.planledger.query.shared.Rows;

/** One row per template; a retired one keeps its row, so that an older event told again does not bring it back. */
final class AnswerTemplateProjection {

    private final Rows templates;

    AnswerTemplateProjection(MongoDatabase database) {
        this.templates = new Rows(database, AnswerTemplates.COLLECTION).indexedBy("organisation");
    }

    @EventHandler
    void on(AnswerTemplateSaved event, Origin origin) {
        var template = new AnswerTemplate(
                event.template().value(),
                event.organisation(),
                event.title(),
                event.result(),
                event.reason(),
                event.change(),
                null,
                origin.number(),
                origin.recordedAt());
        templates.write(template.id(), origin, new Row(template));
    }

    @EventHandler
    void on(AnswerTemplateRetired event, Origin origin) {
        templates.change(event.template().value(), origin, row -> row.set("retiredOn", event.happenedOn()));
    }
}
