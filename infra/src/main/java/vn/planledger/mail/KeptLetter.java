package vn.planledger.mail;

import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A message as the outbox shows it.
 *
 * @param sent false while it waits
 */
public record KeptLetter(String to, String subject, String text, Instant queuedAt, boolean sent) {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    /** The addresses in its text, in their order. */
    public List<String> links() {
        return LINK.matcher(text).results().map(MatchResult::group).toList();
    }
}
