package vn.planledger.query.audit;

import java.util.List;
import java.util.stream.Collectors;

/** The events by which the record itself says that what was owed had not been done on its last day. */
public final class MissedTypes {

    /** In the order of the partial index {@code event_missed_number}, which names the same. */
    public static final List<String> ALL = List.of(
            "plan.step-became-overdue",
            "consultation.body-stayed-silent",
            "consultation.group-stayed-silent",
            "criticism.front-stayed-silent");

    /** The condition exactly as the partial index has it; PostgreSQL uses the index for nothing else. */
    static final String CONDITION =
            "type in (" + ALL.stream().map(type -> "'" + type + "'").collect(Collectors.joining(", ")) + ")";

    private MissedTypes() {}
}
