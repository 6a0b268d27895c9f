package vn.planledger.command.coverage;

import java.time.LocalDate;

/** What may be asked of the province's targets. */
public sealed interface CoverageCommand {

    /** Sets a target, or changes the one with the same id. */
    record SetTarget(CoverageTarget target, LocalDate happenedOn) implements CoverageCommand {}

    /** Takes a target back; what was aimed at stays in the record. */
    record RetireTarget(String id, String reason, LocalDate happenedOn) implements CoverageCommand {}
}
