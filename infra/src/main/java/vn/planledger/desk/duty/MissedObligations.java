package vn.planledger.desk.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanEvent.PlanRegistered;
import vn.planledger.desk.PlanRecord;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.audit.EventRow;

/** What was missed in all plans with a procedure, in the order of their registration, read from the record. */
@Component
public final class MissedObligations {

    /**
     * A part of the list.
     *
     * @param looked how many plans were looked through for it
     * @param next number of the registration to go on after; null at the end of the record
     */
    public record Part(List<MissedObligation> missed, int looked, Long next) {}

    /** Registrations that are looked through for one part at most, however little they miss. */
    static final int PLANS = 200;

    private static final List<String> TYPES = Stream.concat(DutyReading.TYPES.stream(), MissedReading.TYPES.stream())
            .toList();

    private final PlanRecord record;
    private final LegalToday today;

    MissedObligations(PlanRecord record, LegalToday today) {
        this.record = record;
        this.today = today;
    }

    /**
     * @param after number of a registration; 0 to begin
     * @param atLeast obligations after which no other plan is looked at
     */
    public Part after(long after, int atLeast) {
        var missed = new ArrayList<MissedObligation>();
        var looked = 0;
        var registrations = record.registrations(after, PLANS);
        for (var row : registrations) {
            missed.addAll(of(row));
            looked++;
            if (missed.size() >= atLeast) {
                break;
            }
        }
        var rest = looked < registrations.size() || registrations.size() == PLANS;
        return new Part(missed, looked, rest ? registrations.get(looked - 1).number() : null);
    }

    private List<MissedObligation> of(EventRow registration) {
        var plan = (PlanRegistered) record.known(registration).event();
        var id = plan.plan().value();
        return new MissedReading(id, plan.title(), record.known(id, TYPES), today.get()).missed();
    }

    /**
     * What was missed in one plan.
     *
     * @throws vn.planledger.command.shared.Refusal {@code plan.unknown}
     */
    public List<MissedObligation> of(String plan) {
        record.first(plan);
        var title = record.known(plan, List.of("plan.plan-registered")).stream()
                .map(known -> ((PlanRegistered) known.event()).title())
                .findFirst()
                .orElse(plan);
        return new MissedReading(plan, title, record.known(plan, TYPES), today.get()).missed();
    }
}
