package vn.planledger.edge;

import java.util.Optional;
import vn.planledger.command.shared.Refusal;

/** When a refused attempt is worth repeating, for the header {@code Retry-After} (RFC 9110, 10.2.3). */
public final class RetryAfter {

    private static final String AT_ONCE = "1";

    private RetryAfter() {}

    /** Seconds to wait; empty where waiting changes nothing. */
    public static Optional<String> seconds(Refusal refusal) {
        return switch (refusal.kind()) {
            case CONFLICT -> Optional.of(AT_ONCE);
            case TOO_MANY -> Optional.of(String.valueOf(refusal.parameters().get(0)));
            default -> Optional.empty();
        };
    }
}
