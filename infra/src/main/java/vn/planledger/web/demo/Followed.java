package vn.planledger.web.demo;

import java.util.List;
import vn.planledger.command.shared.Actor;
import vn.planledger.query.register.OpenStepMark;
import vn.planledger.query.register.PlanRow;
import vn.planledger.security.LocalPeople;

/** A plan on its way, with the demo person who takes each of its open steps. */
record Followed(PlanRow plan, List<Next> next) {

    /** @param who signs in for it */
    record Next(OpenStepMark step, Actor who) {}

    static Followed of(PlanRow plan) {
        return new Followed(
                plan,
                plan.openSteps().stream()
                        .map(step -> new Next(step, LocalPeople.as(step.role())))
                        .toList());
    }
}
