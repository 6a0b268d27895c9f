package vn.planledger.notification.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.notification.Reader;

/** The days a person should know of: what he or she owes, windows, meetings. */
@Component
public class Duties {

    private static final Comparator<Duty> BY_DAY =
            Comparator.comparing(Duty::day).thenComparing(Duty::kind).thenComparing(Duty::key);

    private final List<DutySource> sources;

    Duties(List<DutySource> sources) {
        this.sources = sources;
    }

    /** In the order of their days. */
    public List<Duty> of(Reader reader, LocalDate today) {
        return sources.stream()
                .flatMap(source -> source.of(reader, today))
                .sorted(BY_DAY)
                .toList();
    }

    /** What is overdue, or due up to a day. */
    public List<Duty> owed(Reader reader, LocalDate today, LocalDate until) {
        return of(reader, today).stream()
                .filter(duty -> duty.kind().owed() && !duty.day().isAfter(until))
                .toList();
    }
}
