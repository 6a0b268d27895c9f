package vn.planledger.command.shared;

import java.time.LocalDate;

/**
 * An event of the record. Its logical name is its package's noun and its own name in kebab case:
 * {@code plan.step-completed}.
 */
public interface RecordedEvent {

    /** Legal date of what happened, in Asia/Ho_Chi_Minh; may lie before the time it was recorded. */
    LocalDate happenedOn();
}
