package vn.planledger.command.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The one way a command is refused: thrown before anything is stored, a code and parameters that the edge translates
 * ({@code refusal.<code>} in the message bundles).
 */
public final class Refusal extends RuntimeException {

    /** What kind of answer the sender gets. */
    public enum Kind {
        /** The command cannot be read: a field is missing, unknown or of the wrong form. */
        MALFORMED,
        /** This person may not do this. */
        FORBIDDEN,
        /** No such thing. */
        NOT_FOUND,
        /** Someone else was first, or the form is stale: look again and retry. */
        CONFLICT,
        /** A rule of the law or of the procedure says no. */
        RULE,
        /** Too many at once from one place: wait and send again. */
        TOO_MANY
    }

    private final Kind kind;
    private final String code;
    private final transient List<Object> parameters;
    private final String field;

    private Refusal(Kind kind, String code, String field, List<Object> parameters) {
        super(code + parameters, null, false, false);
        this.kind = kind;
        this.code = code;
        this.field = field;
        this.parameters = parameters;
    }

    public static Refusal malformed(String code, Object... parameters) {
        return new Refusal(Kind.MALFORMED, code, null, List.of(parameters));
    }

    public static Refusal forbidden(String code, Object... parameters) {
        return new Refusal(Kind.FORBIDDEN, code, null, List.of(parameters));
    }

    public static Refusal notFound(String code, Object... parameters) {
        return new Refusal(Kind.NOT_FOUND, code, null, List.of(parameters));
    }

    public static Refusal conflict(String code, Object... parameters) {
        return new Refusal(Kind.CONFLICT, code, null, List.of(parameters));
    }

    public static Refusal rule(String code, Object... parameters) {
        return new Refusal(Kind.RULE, code, null, List.of(parameters));
    }

    /** @param seconds to wait before the next attempt; the first parameter of the sentence */
    public static Refusal tooMany(String code, long seconds) {
        return new Refusal(Kind.TOO_MANY, code, null, List.of(seconds));
    }

    /** The refusal where a rule is broken, nothing where it is kept. */
    public static Optional<Refusal> when(boolean broken, Refusal refusal) {
        return broken ? Optional.of(refusal) : Optional.empty();
    }

    /** Throws the first of the refusals of a list of rules, if there is one. */
    public static <T> void first(List<Function<T, Optional<Refusal>>> rules, T asked) {
        rules.stream()
                .map(rule -> rule.apply(asked))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    /** The same refusal, pointing at the field of the form that caused it. */
    public Refusal at(String fieldName) {
        return new Refusal(kind, code, fieldName, parameters);
    }

    public Kind kind() {
        return kind;
    }

    /** Stable code such as {@code step.not-open}. */
    public String code() {
        return code;
    }

    /** Values for the translated sentence, in the order of its placeholders. */
    public List<Object> parameters() {
        return parameters;
    }

    /** Name of the offending field, or null. */
    public String field() {
        return field;
    }
}
