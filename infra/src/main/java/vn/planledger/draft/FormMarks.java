package vn.planledger.draft;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Marks each form with whom it was made for, so that this can still be told when the session it was made in has ended. A mark
 * is {@code owner.seconds.mac}, the last an HMAC-SHA-256 of the others: nobody can make one for somebody else, and a form from
 * elsewhere has none. It opens nothing by itself.
 */
@Component
public final class FormMarks {

    /** Name of the hidden field. */
    public static final String FIELD = "_mark";

    /** How long a page may lie open before what is sent from it is kept for nobody. */
    static final Duration LIFE = Duration.ofDays(7);

    private static final Pattern FORM = Pattern.compile("([a-z0-9]{1,16})\\.(\\d{1,11})\\.([0-9a-f]{64})");
    private static final int MAC = 3;
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;
    private final InstantSource now;

    /** @param key shared by all nodes; where it is empty, marks hold until the next start */
    @Autowired
    FormMarks(@Value("${planledger.forms.key:}") String key) {
        this(key, Clock.systemUTC());
    }

    FormMarks(String key, InstantSource now) {
        this.key =
                new SecretKeySpec(key.isBlank() ? random() : key.strip().getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.now = now;
    }

    private static byte[] random() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    public String mark(FormOwner owner) {
        var told = owner.id() + "." + now.instant().getEpochSecond();
        return told + "." + mac(told);
    }

    /** For whom the marked form was made; empty for a mark that is not ours or too old. */
    public Optional<FormOwner> owner(String mark) {
        var parts = FORM.matcher(mark == null ? "" : mark);
        if (!parts.matches() || !isOurs(parts.group(1) + "." + parts.group(2), parts.group(MAC))) {
            return Optional.empty();
        }
        var made = Instant.ofEpochSecond(Long.parseLong(parts.group(2)));
        return made.plus(LIFE).isAfter(now.instant()) ? Optional.of(new FormOwner(parts.group(1))) : Optional.empty();
    }

    private boolean isOurs(String told, String mac) {
        return MessageDigest.isEqual(
                mac(told).getBytes(StandardCharsets.US_ASCII), mac.getBytes(StandardCharsets.US_ASCII));
    }

    private String mac(String told) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(told.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
