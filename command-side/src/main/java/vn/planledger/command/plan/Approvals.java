package vn.planledger.command.plan;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.command.plan.PlanCommand.RecordAdjustment;
import vn.planledger.command.plan.PlanEvent.ConflictFound;
import vn.planledger.command.plan.PlanEvent.PlanRegistered;
import vn.planledger.command.shared.Phase;

/** What the approval of a plan means to others: the one it adjusts, and those it overlaps. */
final class Approvals {

    private final ApprovedNeighbours neighbours;
    private final CommandGateway commands;

    Approvals(ApprovedNeighbours neighbours, CommandGateway commands) {
        this.neighbours = neighbours;
        this.commands = commands;
    }

    void follow(Aggregate<Plan> plan, OpenedStep step, CompleteStep asked, MetaData metadata) {
        var approved = Completing.approves(step, asked) && step.phase() == Phase.PLAN;
        if (!approved && !Completing.accepts(step, asked)) {
            return;
        }
        plan.invoke(Plan::registered).ifPresent(registered -> {
            tellAdjusted(registered, asked, metadata);
            plan.execute(p -> findConflicts(p, registered, asked));
        });
    }

    private void tellAdjusted(PlanRegistered registered, CompleteStep asked, MetaData metadata) {
        if (registered.adjusts() != null) {
            commands.sendAndWait(
                    new RecordAdjustment(
                            registered.adjusts(),
                            registered.plan(),
                            registered.procedure(),
                            asked.data().get("decision-number"),
                            asked.happenedOn()),
                    metadata);
        }
    }

    /** Decree 178/2025 Art. 6: two approved plans of one level over the same ground. */
    private void findConflicts(Plan plan, PlanRegistered registered, CompleteStep asked) {
        if (registered.boundary() == null) {
            return;
        }
        neighbours
                .overlapping(registered.kind(), registered.boundary(), itself(registered))
                .forEach(overlap -> plan.record(
                        new ConflictFound(plan.id(), overlap.other(), overlap.hectares(), asked.happenedOn())));
    }

    private static Set<PlanId> itself(PlanRegistered registered) {
        var except = new HashSet<>(Set.of(registered.plan()));
        if (registered.adjusts() != null) {
            except.add(registered.adjusts());
        }
        return except;
    }
}
