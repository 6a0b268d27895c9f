package vn.planledger.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.planledger.command.calendar.Pause;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.plan.AdjustmentGround;
import vn.planledger.command.plan.Bodies;
import vn.planledger.command.plan.HierarchyRule;
import vn.planledger.command.plan.MigrationReport;
import vn.planledger.command.plan.MigrationReport.MovedStep;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.PinnedModel;
import vn.planledger.command.plan.PinnedProcedure;
import vn.planledger.command.plan.PlanFacts;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.Procedure;
import vn.planledger.command.shared.Role;

/** An engine that only writes down what it was told, and may refuse. */
public final class ProcedureOnPaper implements Procedure {

    public record Completed(
            PlanId plan, String taskId, String outcome, LocalDate happenedOn, Map<String, String> routing) {}

    public static final PinnedProcedure PINNED =
            new PinnedProcedure("detailed-plan", 1, List.of(new PinnedModel("detailed-plan.bpmn", "ab".repeat(32))));

    public final List<PlanFacts> asked = new ArrayList<>();
    public final List<PlanId> started = new ArrayList<>();
    public final List<Completed> completed = new ArrayList<>();
    /** Everything else it was told, in words. */
    public final List<String> told = new ArrayList<>();

    /** Law 30/2009 Art. 3(8)-(9). */
    private static final Map<PlanKind, Set<PlanKind>> ABOVE = Map.of(
            PlanKind.ZONAL, Set.of(PlanKind.GENERAL), PlanKind.DETAILED, Set.of(PlanKind.ZONAL, PlanKind.GENERAL));

    private HierarchyRule hierarchy;
    private PinnedProcedure newest = PINNED;
    private RuntimeException refusal;
    private Runnable next = () -> {};

    /** From now on the engine refuses everything it is told to do. */
    public void refuses(RuntimeException why) {
        refusal = why;
    }

    /** What the table asks of the plan above, from now on. */
    public void asks(HierarchyRule rule) {
        hierarchy = rule;
    }

    /** A newer version is deployed. */
    public void deploys(PinnedProcedure version) {
        newest = version;
    }

    /** What the engine does when it moves: it opens the next steps. */
    public void opensNext(Runnable steps) {
        next = steps;
    }

    @Override
    public PinnedProcedure pin(PlanFacts facts) {
        asked.add(facts);
        return newest;
    }

    @Override
    public HierarchyRule hierarchy(PlanFacts facts) {
        return hierarchy != null
                ? hierarchy
                : new HierarchyRule(
                        ABOVE.getOrDefault(facts.kind(), Set.of()),
                        false,
                        false,
                        null,
                        "Luật 30/2009/QH12, Điều 23",
                        true);
    }

    /** Law 30/2009 Art. 47(3). */
    @Override
    public List<AdjustmentGround> grounds(PlanFacts facts) {
        return List.of(new AdjustmentGround("not-feasible", "Luật 30/2009/QH12 Điều 47 khoản 3", true));
    }

    /** Whoever holds a role in these tests acts for the body that is competent in it. */
    @Override
    public Bodies bodies(PlanFacts facts) {
        return new Bodies(
                Arrays.stream(Role.values()).collect(Collectors.toMap(role -> role, People::body)), Bodies.Tier.LOCAL);
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

    @Override
    public void suspend(PlanId plan) {
        told.add("suspend " + plan);
    }

    @Override
    public void resume(PlanId plan, List<Pause> pauses) {
        told.add("resume " + plan + " after " + pauses);
    }

    @Override
    public void reschedule(PlanId plan, String taskId, LocalDate dueOn) {
        told.add("reschedule " + taskId + " to " + dueOn);
    }

    @Override
    public void moveWindow(PlanId plan, ConsultedGroup group, LocalDate closesOn) {
        told.add("close " + group + " of " + plan + " on " + closesOn);
    }

    @Override
    public void withdraw(PlanId plan) {
        told.add("withdraw " + plan);
    }

    @Override
    public MigrationReport compare(PlanId plan, PinnedProcedure from, PinnedProcedure to, List<OpenedStep> open) {
        var steps = open.stream()
                .map(step -> new MovedStep(step.step(), step.taskId(), step.deadline(), step.deadline()))
                .toList();
        return new MigrationReport(from, to, List.of("detailed-plan.bpmn"), steps);
    }

    @Override
    public void migrate(PlanId plan, PinnedProcedure to) {
        told.add("migrate " + plan + " to " + to.version());
    }

    private void move() {
        if (refusal != null) {
            throw refusal;
        }
        next.run();
    }
}
