package vn.planledger.desk.asof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A plan as it was known: what had been recorded by a moment, of what had happened by a day.
 *
 * @param recordedUntil last moment of recording; null for all that is recorded
 * @param happenedUntil last legal day; null for every day
 * @param known whether anything was known of the plan then
 * @param begins the plan's first event, so that it can be said why nothing was known
 * @param events how many of its events count
 * @param lastNumber the last of them; 0 without any
 */
public record PlanAsOf(
        String plan,
        Instant recordedUntil,
        LocalDate happenedUntil,
        boolean known,
        Begin begins,
        int events,
        long lastNumber,
        List<Fact> facts) {

    /** The first event of a plan. */
    public record Begin(long number, Instant recordedAt, LocalDate happenedOn) {}

    public PlanAsOf {
        facts = List.copyOf(facts);
    }

    /** The facts of one group. */
    public List<Fact> of(String group) {
        return facts.stream().filter(fact -> fact.group().equals(group)).toList();
    }
}
