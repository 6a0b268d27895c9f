package vn.planledger.command.coverage;

import java.time.LocalDate;
import vn.planledger.command.shared.RecordedEvent;

/** What happened to the province's targets. */
public sealed interface CoverageEvent extends RecordedEvent {

    record TargetSet(CoverageTarget target, LocalDate happenedOn) implements CoverageEvent {}

    record TargetRetired(String id, String reason, LocalDate happenedOn) implements CoverageEvent {}
}
