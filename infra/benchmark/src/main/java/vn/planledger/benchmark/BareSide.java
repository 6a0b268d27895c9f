package vn.planledger.benchmark;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import vn.planledger.command.plan.PlanFacts;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.shared.Regime;
import vn.planledger.process.step.PlanVariables;

/** The bare engine: the same models, started with the same variables. */
record BareSide(String name, ProcessEngine engine) implements Side {

    /** The parts that the tables give a detailed plan of Law 30/2009. */
    private static final Map<String, String> PARTS = Map.of(
            "acceptance", "not-needed", "submitter", "APPRAISER", "markers", "needed", "councilReport", "not-needed");

    static BareSide of(String history, Databases databases) {
        var name = "bare_" + history;
        return new BareSide(
                "bare Camunda, history " + history, BareEngine.build(name, history, databases.create(name)));
    }

    @Override
    public void close() {
        engine.close();
    }

    @Override
    public Walk register(String plan) {
        var facts = new PlanFacts(
                PlanKind.DETAILED,
                Regime.R2009,
                Application.UNIT,
                "Thành phố Thanh Hóa",
                "thành phố",
                "I",
                Set.of(),
                Way.REGISTERED);
        var variables = PlanVariables.start(new PlanId(plan), facts);
        variables.putAll(PARTS);
        engine.getRuntimeService().startProcessInstanceByKey("detailed-plan", plan, variables);
        return new BareWalk(engine, plan);
    }
}
