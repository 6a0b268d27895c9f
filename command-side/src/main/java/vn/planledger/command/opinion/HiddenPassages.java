package vn.planledger.command.opinion;

import java.util.ArrayList;
import java.util.List;
import vn.planledger.command.shared.Refusal;

/** Where the passages stand that public copies shall not show. */
final class HiddenPassages {

    private static final int PASSAGES = 100;

    private HiddenPassages() {}

    /** @throws Refusal {@code field.required}, {@code opinion.passage-not-in-text} */
    static List<HiddenPassage> find(List<String> passages, String text, List<String> points) {
        if (passages == null || passages.isEmpty() || passages.size() > PASSAGES) {
            throw Refusal.malformed("field.required", "passages").at("passages");
        }
        var found = new ArrayList<HiddenPassage>();
        for (var passage : passages) {
            var before = found.size();
            if (passage != null && !passage.isBlank()) {
                search(passage, 0, text, found);
                for (int point = 0; point < points.size(); point++) {
                    search(passage, point + 1, points.get(point), found);
                }
            }
            if (found.size() == before) {
                throw Refusal.rule("opinion.passage-not-in-text", String.valueOf(passage))
                        .at("passages");
            }
        }
        return List.copyOf(found);
    }

    private static void search(String passage, int part, String text, List<HiddenPassage> found) {
        for (int at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + passage.length())) {
            found.add(new HiddenPassage(part, at, at + passage.length()));
        }
    }
}
