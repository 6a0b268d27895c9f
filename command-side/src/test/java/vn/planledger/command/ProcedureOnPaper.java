package vn.planledger.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.planledger.command.plan.PinnedModel;
import vn.planledger.command.plan.PinnedProcedure;
import vn.planledger.command.plan.PlanFacts;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.Procedure;

/** An engine that only writes down what it was told, and may refuse. */
public final class ProcedureOnPaper implements Procedure {

    public record Completed(
            PlanId plan, String taskId, String outcome, LocalDate happenedOn, Map<String, String> routing) {}

    public static final PinnedProcedure PINNED =
            new PinnedProcedure("detailed-plan", 1, List.of(new PinnedModel("detailed-plan.bpmn", "ab".repeat(32))));

    public final List<PlanFacts> asked = new ArrayList<>();
    public final List<PlanId> started = new ArrayList<>();
    public final List<Completed> completed = new ArrayList<>();
    private RuntimeException refusal;
    private Runnable next = () -> {};

    /** From now on the engine refuses everything it is told to do. */
    public void refuses(RuntimeException why) {
        refusal = why;
    }

    /** What the engine does when it moves: it opens the next steps. */
    public void opensNext(Runnable steps) {
        next = steps;
    }

    @Override
    public PinnedProcedure pin(PlanFacts facts) {
        asked.add(facts);
        return PINNED;
    }

    @Override
    public void start(PlanId plan, PinnedProcedure pinned, PlanFacts facts) {
        move();
        started.add(plan);
    }

    @Override
    public void complete(
            PlanId plan, String taskId, String outcome, LocalDate happenedOn, Map<String, String> routing) {
        move();
        completed.add(new Completed(plan, taskId, outcome, happenedOn, routing));
    }

    private void move() {
        if (refusal != null) {
            throw refusal;
        }
        next.run();
    }
}
