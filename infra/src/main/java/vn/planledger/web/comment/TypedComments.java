package vn.planledger.web.comment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.planledger.draft.FormOwner;
import vn.planledger.draft.Shelves;

/**
 * What a visit has typed of its comments, for an hour, so that the browser's way back, another language or a second tab lose
 * nothing. Where there is no room it travels in the form alone.
 */
@Component
class TypedComments {

    private static final String NAME = "comment ";

    private final Shelves shelves;

    TypedComments(Shelves shelves) {
        this.shelves = shelves;
    }

    /** What was sent from a page, with what was typed on the others since that page was made. */
    CommentForm joined(HttpServletRequest request, CommentForm sent, CommentStep page) {
        return find(request, sent.attempt())
                .map(typed -> typed.with(sent, page))
                .orElse(sent);
    }

    Optional<CommentForm> find(HttpServletRequest request, String attempt) {
        return shelves.find(request, NAME + attempt, CommentForm.class);
    }

    boolean keep(HttpServletRequest request, CommentForm form) {
        var owner = FormOwner.of(request.getUserPrincipal());
        return shelves.put(request, owner, NAME + form.attempt(), form, form.characters());
    }

    void forget(HttpServletRequest request, CommentForm form) {
        shelves.remove(request, NAME + form.attempt());
    }
}
