package vn.planledger.command.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** However its lines are broken: a form sends them with other ends than the text may have. */
    private static void search(String passage, int part, String text, List<HiddenPassage> found) {
        var words = Arrays.stream(passage.strip().split("\\s+")).map(Pattern::quote);
        var matcher = Pattern.compile(words.collect(Collectors.joining("\\s+"))).matcher(text);
        while (matcher.find()) {
            found.add(new HiddenPassage(part, matcher.start(), matcher.end()));
        }
    }
}
