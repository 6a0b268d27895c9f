package vn.planledger.process.step;

import java.time.LocalDate;
import java.util.Date;
import vn.planledger.command.shared.Sender;

/** Legal days as the engine's instants: a day begins at 00:00 Asia/Ho_Chi_Minh and ends when the next one begins. */
public final class LegalDays {

    /** The due time of a timer that never fires. */
    public static final Date NEVER = startOf(LocalDate.of(9999, 12, 31));

    public static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(Sender.ZONE).toInstant());
    }

    public static LocalDate dayOf(Date instant) {
        return LocalDate.ofInstant(instant.toInstant(), Sender.ZONE);
    }

    /** For the models: the beginning of an ISO day. */
    public Date beginningOf(String day) {
        return startOf(LocalDate.parse(day));
    }

    /** For the models: the end of an ISO day. */
    public Date endOf(String day) {
        return startOf(LocalDate.parse(day).plusDays(1));
    }
}
