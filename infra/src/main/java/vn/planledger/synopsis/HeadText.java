package vn.planledger.synopsis;

import java.util.List;
import java.util.stream.Collectors;

/** A labelled fact at the head of a synopsis. */
public record HeadText(String label, String value) {

    /** Those of a head, in order; what has several values has one on each line. */
    public static List<HeadText> of(SynopsisHead head, SynopsisWords words) {
        return List.of(
                fact("plan", head.plan(), words),
                fact("phase", head.phase(), words),
                fact("round", String.valueOf(head.round()), words),
                fact("windows", String.join("\n", head.windows()), words),
                fact("forms", String.join("\n", head.forms()), words),
                fact("counts", counts(head, words), words),
                fact("position", position(head, words), words),
                fact("link", head.link(), words));
    }

    private static HeadText fact(String key, String value, SynopsisWords words) {
        return new HeadText(words.text(key), VisibleText.of(value));
    }

    private static String counts(SynopsisHead head, SynopsisWords words) {
        return head.counts().stream()
                .map(count -> words.text("count", count.result(), count.points()))
                .collect(Collectors.joining("\n"));
    }

    private static String position(SynopsisHead head, SynopsisWords words) {
        return words.text("updated", head.event(), words.moment(head.recordedAt()));
    }
}
