package vn.planledger.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Keeps one form that came too late, for the person it was made for and nobody else. */
@Component
public final class KeptForms {

    private static final String NAME = "form";
    private static final Set<String> NEVER = Set.of("_csrf", FormMarks.FIELD);
    private static final String CROSS_SITE = "cross-site";

    private final FormMarks marks;
    private final Shelves shelves;

    KeptForms(FormMarks marks, Shelves shelves) {
        this.marks = marks;
        this.shelves = shelves;
    }

    /** For whom the sent form was made; empty where it bears no mark of ours or was sent from a page of somebody else's. */
    public Optional<FormOwner> owner(HttpServletRequest request) {
        return CROSS_SITE.equals(request.getHeader("Sec-Fetch-Site"))
                ? Optional.empty()
                : marks.owner(request.getParameter(FormMarks.FIELD));
    }

    /** @return whether it is kept */
    public boolean keep(HttpServletRequest request, FormOwner owner) {
        var type = request.getContentType();
        var form = new KeptForm(
                owner,
                path(request),
                fields(request.getParameterMap()),
                type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE),
                Clock.systemUTC().instant());
        return shelves.put(request, owner, NAME, form, form.characters());
    }

    private static Map<String, List<String>> fields(Map<String, String[]> parameters) {
        var fields = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> {
            if (!NEVER.contains(name) && !name.toLowerCase(Locale.ROOT).contains("password")) {
                fields.put(name, List.of(values));
            }
        });
        return fields;
    }

    /** What is kept for the reader. */
    public Optional<KeptForm> of(HttpServletRequest request, Principal reader) {
        return shelves.find(request, NAME, KeptForm.class)
                .filter(form -> form.owner().isVisitor() || form.owner().equals(FormOwner.of(reader)));
    }

    /**
     * What was sent to the address of the kept form, about the same thing, was carried out: it is not offered any more.
     *
     * @param recorded whether a receipt says so; where none does, only what has no way back to a filled form is let go of
     */
    public void sent(HttpServletRequest request, boolean recorded) {
        shelves.find(request, NAME, KeptForm.class)
                .filter(form -> form.path().equals(path(request)))
                .filter(form -> !form.isAboutAnother(request.getParameterMap()))
                .filter(form -> recorded || !form.canBeOpened())
                .ifPresent(form -> discard(request));
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    public void discard(HttpServletRequest request) {
        shelves.remove(request, NAME);
    }
}
