package vn.planledger.benchmark;

import java.util.Map;
import java.util.TreeMap;
import vn.planledger.command.plan.FormField;
import vn.planledger.command.plan.OpenedStep;

/** Fills what a step's form requires. */
final class Forms {

    private Forms() {}

    static Map<String, String> fill(OpenedStep step, String outcome) {
        var data = new TreeMap<String, String>();
        step.form().fields().stream()
                .filter(field -> field.required() && field.belongsTo(outcome))
                .forEach(field -> data.put(field.name(), value(field)));
        return data;
    }

    private static String value(FormField field) {
        return switch (field.type()) {
            case INTEGER -> "0";
            case BOOLEAN -> "false";
            case CHOICE -> field.allowed().get(0);
            case DATE -> Way.REGISTERED.toString();
            case TEXT, LONG_TEXT -> "Nội dung dùng để đo";
            case DOCUMENT_NUMBER -> "VB-DO";
        };
    }
}
