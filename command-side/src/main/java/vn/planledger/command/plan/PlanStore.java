package vn.planledger.command.plan;

import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.shared.Refusal;

/** Finds plans, and says so where there is none. */
record PlanStore(Repository<Plan> plans) {

    /** @throws Refusal {@code plan.unknown} */
    Aggregate<Plan> load(PlanId plan) {
        try {
            return plans.load(plan.value());
        } catch (AggregateNotFoundException unknown) {
            throw Refusal.notFound("plan.unknown", plan.value());
        }
    }

    /** A plan that another names in a field. */
    Aggregate<Plan> named(PlanId plan, String code, String field) {
        try {
            return plans.load(plan.value());
        } catch (AggregateNotFoundException unknown) {
            throw Refusal.rule(code, plan.value()).at(field);
        }
    }
}
