package vn.planledger.command.template;

import java.time.LocalDate;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.shared.RecordedEvent;

/** What happened to the answer templates of a body. */
public sealed interface TemplateEvent extends RecordedEvent {

    AnswerTemplateId template();

    /** @param change what is changed in the draft; null where nothing is */
    record AnswerTemplateSaved(
            AnswerTemplateId template,
            String organisation,
            String title,
            AnswerResult result,
            String reason,
            String change,
            LocalDate happenedOn)
            implements TemplateEvent {}

    record AnswerTemplateRetired(AnswerTemplateId template, String organisation, LocalDate happenedOn)
            implements TemplateEvent {}
}
