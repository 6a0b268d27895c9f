package vn.planledger.process.conformance;

import java.util.Map;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.SimpleContext;
import org.camunda.bpm.impl.juel.jakarta.el.ExpressionFactory;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException;

/**
 * The condition of a sequence flow, in the expression language of the diagrams.
 *
 * @param text such as {@code ${outcome == 'returned'}}, or null for none
 */
record Condition(String text) {

    private static final ExpressionFactory LANGUAGE = new ExpressionFactoryImpl();

    /** Whether it may hold: one that asks for a variable which the events do not tell is taken to be open. */
    boolean mayHold(Map<String, String> variables) {
        return text == null || !Boolean.FALSE.equals(value(variables));
    }

    /** Whether it holds whatever the events do not tell. */
    boolean mustHold(Map<String, String> variables) {
        return text == null || Boolean.TRUE.equals(value(variables));
    }

    private Boolean value(Map<String, String> variables) {
        var context = new SimpleContext();
        variables.forEach(
                (name, value) -> context.setVariable(name, LANGUAGE.createValueExpression(value, String.class)));
        try {
            return (Boolean)
                    LANGUAGE.createValueExpression(context, text, Boolean.class).getValue(context);
        } catch (PropertyNotFoundException untold) {
            return null;
        }
    }
}
