package vn.planledger.reliability;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import vn.planledger.command.opinion.PointAnswers;
import vn.planledger.command.plan.FormField;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.edge.FillableStep;

/** The form of a step, filled as anybody would who has nothing particular to say. */
final class FilledForm {

    private FilledForm() {}

    static Map<String, String> data(FillableStep form, String outcome) {
        var data = new TreeMap<String, String>();
        form.fields().stream()
                .filter(field -> field.required() && field.belongsTo(outcome))
                .forEach(field -> data.put(field.name(), value(field)));
        return data;
    }

    private static String value(FormField field) {
        return switch (field.type()) {
            case INTEGER -> "7";
            case BOOLEAN -> "true";
            case CHOICE -> field.allowed().get(0);
            case DATE -> Office.REGISTERED.toString();
            case TEXT, LONG_TEXT -> "Kiểm thử";
            case DOCUMENT_NUMBER -> "VB-KT";
        };
    }

    static CompleteStep completion(PlanId plan, FillableStep form, String outcome, LocalDate on) {
        var opened = form.open().opened();
        return new CompleteStep(
                plan, opened.step(), outcome, data(form, outcome), on, DateBasis.STATED, opened.taskId());
    }

    static String answer(String opinion, int point, String part) {
        return PointAnswers.field(opinion, point, part);
    }
}
