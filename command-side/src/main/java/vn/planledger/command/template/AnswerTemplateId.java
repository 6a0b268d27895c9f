package vn.planledger.command.template;

import vn.planledger.command.shared.Id;

/** One answer template of a body. */
public record AnswerTemplateId(String value) implements Id {

    public AnswerTemplateId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
