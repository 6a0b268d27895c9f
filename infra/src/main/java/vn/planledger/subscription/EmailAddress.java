package vn.planledger.subscription;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import vn.planledger.command.shared.Refusal;

/** A bare e-mail address (RFC 5322 addr-spec) of visible ASCII characters: nothing that could end a header line. */
public record EmailAddress(String value) {

    /** RFC 5321, 4.5.3.1.3, without the angle brackets. */
    private static final int LONGEST = 254;

    public EmailAddress {
        if (!isBare(value)) {
            throw Refusal.malformed("subscription.address").at("address");
        }
    }

    /**
     * @param typed may have blanks around it
     * @throws Refusal {@code subscription.address}
     */
    public static EmailAddress of(String typed) {
        return new EmailAddress(typed == null ? "" : typed.strip());
    }

    /** The same for all ways to write it in capitals. */
    public String folded() {
        return value.toLowerCase(Locale.ROOT);
    }

    private static boolean isBare(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            return false;
        }
        try {
            var address = new InternetAddress(text, true);
            address.validate();
            return address.getAddress().equals(text) && text.indexOf('@') > 0;
        } catch (AddressException malformed) {
            return false;
        }
    }
}
