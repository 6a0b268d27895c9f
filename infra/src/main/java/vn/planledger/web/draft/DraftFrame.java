package vn.planledger.web.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.planledger.draft.FormOwner;

/** What the script that keeps drafts has to know on every page. */
@ControllerAdvice(annotations = Controller.class)
public class DraftFrame {

    /**
     * @param owner under which drafts are kept on the reader's machine; null where they end with the tab
     * @param seconds after which the session ends unless a page is opened; null where nobody signed in
     */
    public record Drafts(String owner, Integer seconds) {}

    /** Name of the model's attribute. */
    public static final String NAME = "drafts";

    @ModelAttribute(NAME)
    Drafts drafts(HttpServletRequest request) {
        return of(request);
    }

    public static Drafts of(HttpServletRequest request) {
        var person = request.getUserPrincipal();
        var session = Optional.ofNullable(request.getSession(false));
        return person == null
                ? new Drafts(null, null)
                : new Drafts(
                        FormOwner.of(person).id(),
                        session.map(one -> one.getMaxInactiveInterval()).orElse(null));
    }
}
