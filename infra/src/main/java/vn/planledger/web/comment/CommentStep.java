package vn.planledger.web.comment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.planledger.command.shared.Refusal;

/** The pages a comment is given on, in order. */
enum CommentStep {
    TOPICS("topics", "body"),
    TEXT("text", "points", "section"),
    PLACE("area"),
    CONTACT("name", "contact", "publishName"),
    CHECK;

    private final Set<String> fields;

    CommentStep(String... fields) {
        this.fields = Set.of(fields);
    }

    /** Whoever signed in is known: only visitors are asked who they are. */
    static List<CommentStep> of(boolean visitor) {
        return Arrays.stream(values())
                .filter(step -> visitor || step != CONTACT)
                .toList();
    }

    /** Where the field stands that a refusal points at; the last page for one that points at none. */
    static CommentStep of(Refusal refusal) {
        return Arrays.stream(values())
                .filter(step -> refusal.field() != null && step.fields.contains(refusal.field()))
                .findFirst()
                .orElse(CHECK);
    }
}
