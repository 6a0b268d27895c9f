package vn.planledger.web.template;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.template.AnswerTemplateId;
import vn.planledger.command.template.TemplateCommand.RetireAnswerTemplate;
import vn.planledger.command.template.TemplateCommand.SaveAnswerTemplate;
import vn.planledger.query.synopsis.AnswerTemplate;
import vn.planledger.web.Given;

/**
 * An answer template as it was typed.
 *
 * @param attempt names the attempt: sent twice, it is recorded once
 * @param id of the template that is changed; a new one's for a new one
 */
record TemplateForm(
        String attempt, String id, String organisation, String title, String result, String reason, String change) {

    TemplateForm {
        id = Objects.requireNonNullElse(id, "");
        title = Objects.requireNonNullElse(title, "");
        result = Objects.requireNonNullElse(result, "");
        reason = Objects.requireNonNullElse(reason, "");
        change = Objects.requireNonNullElse(change, "");
    }

    static TemplateForm empty(String organisation) {
        return new TemplateForm(newId(), newId(), organisation, null, null, null, null);
    }

    static TemplateForm of(AnswerTemplate template) {
        return new TemplateForm(
                newId(),
                template.id(),
                template.organisation(),
                template.title(),
                template.result().name(),
                template.reason(),
                template.change());
    }

    /** The same text as a new attempt. */
    TemplateForm afresh() {
        return new TemplateForm(newId(), id, organisation, title, result, reason, change);
    }

    /** @throws Refusal at the field that is missing or malformed */
    SaveAnswerTemplate save(LocalDate today) {
        return new SaveAnswerTemplate(
                new AnswerTemplateId(id),
                organisation,
                Given.required("template-title", title),
                Given.choice("answer.result", result, AnswerResult.class),
                Given.required("answer.reason", reason),
                Given.text(change).orElse(null),
                today);
    }

    RetireAnswerTemplate retire(LocalDate today) {
        return new RetireAnswerTemplate(new AnswerTemplateId(id), organisation, today);
    }

    /** The record calls the fields by their plain names. */
    static Refusal atItsField(Refusal refusal) {
        return switch (String.valueOf(refusal.field())) {
            case "title" -> refusal.at("template-title");
            case "result", "reason", "change" -> refusal.at("answer." + refusal.field());
            default -> refusal;
        };
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
