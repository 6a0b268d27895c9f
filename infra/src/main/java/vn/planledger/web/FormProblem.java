package vn.planledger.web;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.RefusalText;

/**
 * Why a form was not taken, for the summary on top of it.
 *
 * @param field id of the field it points to, or null
 */
public record FormProblem(String text, String field) {

    public boolean at(String name) {
        return idOf(name).equals(field);
    }

    /** The HTML id of a form's field. */
    public static String idOf(String name) {
        return "f-" + name.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    /** Words refusals for forms. */
    @Component
    public static class Writer {

        private final RefusalText text;

        Writer(RefusalText text) {
            this.text = text;
        }

        public FormProblem of(Refusal refusal, Locale locale) {
            var field = refusal.field() == null ? null : idOf(refusal.field());
            return new FormProblem(text.of(refusal, locale), field);
        }
    }
}
