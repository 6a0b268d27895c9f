package vn.planledger.command.shared;

import vn.planledger.command.plan.PlanId;

/** A command that touches one plan's procedure: it takes that plan's lock before anything else. */
public interface PlanScoped {

    PlanId plan();
}
