package vn.planledger.draft;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A form that arrived when its session had ended.
 *
 * @param path where it was sent to, below the application's root
 * @param fields what was typed and what was hidden in it; no files, no passwords, no tokens
 * @param hadFiles whether files may have been chosen, which must be chosen again
 */
public record KeptForm(
        FormOwner owner, String path, Map<String, List<String>> fields, boolean hadFiles, Instant sentAt) {

    private static final String ACT = "act";
    private static final Set<String> ACTS_WITH_A_WAY_BACK =
            Set.of("check", "send", "edit", "upload", "fill", "save", "retire", "erase", "refuse");
    /** One address takes forms about several things; these fields say which. */
    private static final Set<String> ABOUT = Set.of("id", "organisation", "data.recommendation", "data.finding");

    /** Which points a form answers, unless they are the points of an opinion, typed beside its text. */
    private static final String POINTS = "points";

    private static final String TEXT = "text";

    private static final String GO = "go";
    private static final String AT = "at";

    /** Whether the filled form can be shown again; what has no such way can be sent again as it is. */
    public boolean canBeOpened() {
        return fields.getOrDefault(ACT, List.of()).stream().anyMatch(ACTS_WITH_A_WAY_BACK::contains)
                || fields.containsKey(GO) && fields.containsKey(AT);
    }

    /** The fields that lead back to the filled form, so that nothing is recorded unseen. */
    public Map<String, List<String>> again() {
        var again = new LinkedHashMap<>(fields);
        if (canBeOpened()) {
            again.computeIfPresent(ACT, (act, asked) -> List.of("edit"));
            again.computeIfPresent(GO, (go, asked) -> fields.get(AT));
        }
        return again;
    }

    /** Whether what was sent to the same address says that it is about something else. */
    boolean isAboutAnother(Map<String, String[]> sent) {
        return ABOUT.stream().anyMatch(name -> differs(name, sent))
                || !fields.containsKey(TEXT) && differs(POINTS, sent);
    }

    private boolean differs(String name, Map<String, String[]> sent) {
        return fields.containsKey(name)
                && sent.containsKey(name)
                && !fields.get(name).equals(List.of(sent.get(name)));
    }

    long characters() {
        return fields.entrySet().stream()
                .mapToLong(field -> field.getKey().length()
                        + field.getValue().stream().mapToLong(String::length).sum())
                .sum();
    }
}
