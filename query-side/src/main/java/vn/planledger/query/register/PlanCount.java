package vn.planledger.query.register;

import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.shared.Phase;
import vn.planledger.query.shared.PlanStatus;

/**
 * How many plans stand alike.
 *
 * @param phase null before the first step and for references
 */
public record PlanCount(PlanStatus status, Phase phase, PlanKind kind, long plans) {}
