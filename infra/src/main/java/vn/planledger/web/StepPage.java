package vn.planledger.web;

import java.util.List;
import vn.planledger.command.plan.FieldType;
import vn.planledger.command.plan.FormDocument;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.query.consultationpage.UnansweredPoint;
import vn.planledger.query.planpage.PlanDocument;

/**
 * What the form of a step shows.
 *
 * @param plan id of the plan
 * @param daysLeft until the due date; null without a limit
 * @param whyNot why the person at the page cannot take the step; null if he or she can
 * @param takeOver that the body which owes it is no more; null while it exists
 * @param events logical names of the events that completing it writes
 * @param missing types of required documents that are not there for the chosen outcome
 */
public record StepPage(
        String plan,
        String title,
        OpenedStep step,
        boolean overdue,
        Long daysLeft,
        String whyNot,
        TakingOver.Waiting takeOver,
        StepInput input,
        List<Option> outcomes,
        List<Field> fields,
        List<Point> points,
        List<Document> documents,
        List<String> events,
        List<String> missing) {

    /** @param limit until when it may be chosen, in words; empty where it has no limit of its own */
    public record Option(String value, String label, boolean chosen, String limit) {

        public Option(String value, String label, boolean chosen) {
            this(value, label, chosen, "");
        }
    }

    /**
     * @param required whether it is required for some outcome
     * @param always whether it is required whatever the outcome
     * @param onlyFor the outcomes it belongs to, in words; empty for all
     */
    public record Field(
            String name,
            String id,
            String label,
            FieldType type,
            boolean required,
            boolean always,
            String onlyFor,
            String value,
            List<Option> options) {

        /** The value in words, for the check page. */
        public String shown() {
            return options.stream()
                    .filter(Option::chosen)
                    .map(Option::label)
                    .findFirst()
                    .orElse(value);
        }
    }

    /** A point and the four fields that answer it. */
    record Point(UnansweredPoint point, List<Field> fields) {}

    /** @param newest version that is there, or null */
    record Document(FormDocument asked, String onlyFor, PlanDocument newest) {}
}
