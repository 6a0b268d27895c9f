package vn.planledger.notification.duty;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.planledger.notification.Reader;

/** One view that knows days somebody should know of. */
interface DutySource {

    Stream<Duty> of(Reader reader, LocalDate today);
}
