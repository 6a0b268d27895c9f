package vn.planledger.notification.letter;

import java.util.Locale;

/**
 * An account whose address is confirmed.
 *
 * @param token of its subscription
 * @param language {@code vi} or {@code en}
 */
record Recipient(String person, String token, String language, boolean digest) {

    Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
