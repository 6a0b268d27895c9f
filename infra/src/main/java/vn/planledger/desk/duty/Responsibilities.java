package vn.planledger.desk.duty;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.command.organisation.OrganisationEvent.HeadNamed;
import vn.planledger.command.shared.Refusal;
import vn.planledger.desk.KnownEvent;
import vn.planledger.desk.PlanRecord;

/** Who was in charge of each step of a plan, and who headed the body then, from the record itself. */
@Component
public final class Responsibilities {

    private static final String HEADS = "organisation.head-named";

    private final PlanRecord record;

    Responsibilities(PlanRecord record) {
        this.record = record;
    }

    /**
     * All of them, step by step in the order the steps opened.
     *
     * @param on only those that lasted on this day; null for all
     * @throws Refusal {@code plan.unknown}
     */
    public List<Responsibility> of(String plan, LocalDate on) {
        record.first(plan);
        var heads = HeadsInRecord.of(record.ofType(HEADS).map(KnownEvent::event).map(HeadNamed.class::cast));
        var reading = new ResponsibilityReading(heads);
        return DutyReading.of(record.known(plan, DutyReading.TYPES)).stream()
                .flatMap(duty -> reading.of(duty).stream())
                .filter(part -> on == null || lasted(part, on))
                .toList();
    }

    private static boolean lasted(Responsibility part, LocalDate day) {
        return !part.from().isAfter(day)
                && (part.until() == null || !part.until().isBefore(day));
    }
}
