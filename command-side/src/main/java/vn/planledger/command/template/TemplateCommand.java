package vn.planledger.command.template;

import java.time.LocalDate;
import vn.planledger.command.opinion.AnswerResult;

/** What may be asked of the answer templates of a body. */
public sealed interface TemplateCommand {

    AnswerTemplateId template();

    /** The body whose template it is: the sender's own. */
    String organisation();

    /**
     * Keeps an answer for points that come again and again, or changes the one with the same id. What was answered with it
     * before stays as it was given.
     *
     * @param title what it is chosen by
     * @param change what is changed in the draft; null where nothing is
     */
    record SaveAnswerTemplate(
            AnswerTemplateId template,
            String organisation,
            String title,
            AnswerResult result,
            String reason,
            String change,
            LocalDate happenedOn)
            implements TemplateCommand {}

    /** Offers it no more. */
    record RetireAnswerTemplate(AnswerTemplateId template, String organisation, LocalDate happenedOn)
            implements TemplateCommand {}
}
