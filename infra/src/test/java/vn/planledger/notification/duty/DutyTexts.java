package vn.planledger.notification.duty;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** Words of duties for tests of other packages. */
public final class DutyTexts {

    private DutyTexts() {}

    public static String line(MessageSource messages, Duty duty, Locale in) {
        return new DutyText(messages).line(duty, in);
    }
}
