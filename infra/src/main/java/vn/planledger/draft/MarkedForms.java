package vn.planledger.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Puts the mark beside the token against forgery, into every form that sends something. */
final class MarkedForms implements RequestDataValueProcessor {

    private final RequestDataValueProcessor tokens;
    private final FormMarks marks;

    MarkedForms(RequestDataValueProcessor tokens, FormMarks marks) {
        this.tokens = tokens;
        this.marks = marks;
    }

    @Override
    public String processAction(HttpServletRequest request, String action, String method) {
        return tokens.processAction(request, action, method);
    }

    @Override
    public String processFormFieldValue(HttpServletRequest request, String name, String value, String type) {
        return tokens.processFormFieldValue(request, name, value, type);
    }

    @Override
    public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        var hidden = tokens.getExtraHiddenFields(request);
        if (hidden == null || hidden.isEmpty()) {
            return hidden;
        }
        var marked = new LinkedHashMap<>(hidden);
        marked.put(FormMarks.FIELD, marks.mark(FormOwner.of(request.getUserPrincipal())));
        return marked;
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return tokens.processUrl(request, url);
    }
}
