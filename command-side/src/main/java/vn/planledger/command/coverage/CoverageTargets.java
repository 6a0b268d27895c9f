package vn.planledger.command.coverage;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.planledger.command.coverage.CoverageEvent.TargetRetired;
import vn.planledger.command.coverage.CoverageEvent.TargetSet;
import vn.planledger.command.shared.FreeText;
import vn.planledger.command.shared.Id;
import vn.planledger.command.shared.Refusal;

/** What the province set out to reach, as it was set, changed and taken back. */
final class CoverageTargets {

    static final String ID = "coverage-targets";

    private static final int TEXT = 2_000;
    private static final BigDecimal ALL = new BigDecimal("100");

    @AggregateIdentifier
    private String id;

    private final Set<String> targets = new HashSet<>();

    /** For Axon, which rebuilds the targets from their events. */
    CoverageTargets() {}

    void set(CoverageTarget target, LocalDate happenedOn) {
        Id.checked(target.id());
        FreeText.check(target.statement(), TEXT, "statement");
        FreeText.check(target.source(), TEXT, "source");
        if (target.year() < 2000 || target.year() > 2100) {
            throw Refusal.malformed("target.year", target.year()).at("year");
        }
        if (target.measure() != CoverageMeasure.STATEMENT) {
            mustBeMeasurable(target);
        }
        apply(new TargetSet(target, happenedOn));
    }

    void retire(String target, String reason, LocalDate happenedOn) {
        if (!targets.contains(target)) {
            throw Refusal.notFound("target.unknown", target);
        }
        FreeText.check(reason, TEXT, "reason");
        apply(new TargetRetired(target, reason, happenedOn));
    }

    private static void mustBeMeasurable(CoverageTarget target) {
        var percent = target.percent();
        if (percent == null || percent.signum() <= 0 || percent.compareTo(ALL) > 0) {
            throw Refusal.malformed("target.percent", String.valueOf(percent)).at("percent");
        }
        if (target.units().isEmpty()) {
            throw Refusal.malformed("target.units", target.id()).at("units");
        }
    }

    @EventSourcingHandler
    private void on(TargetSet event) {
        id = ID;
        targets.add(event.target().id());
    }

    @EventSourcingHandler
    private void on(TargetRetired event) {
        targets.remove(event.id());
    }
}
