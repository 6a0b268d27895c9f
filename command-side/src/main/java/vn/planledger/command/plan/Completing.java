package vn.planledger.command.plan;

import java.util.Map;
import java.util.TreeMap;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.command.plan.PlanEvent.PhaseApproved;
import vn.planledger.command.plan.PlanEvent.PlanPublished;
import vn.planledger.command.plan.PlanEvent.SitePlanAccepted;
import vn.planledger.command.plan.PlanEvent.StepCompleted;

/** Completes an open step, once no rule stands against it. */
final class Completing {

    private Completing() {}

    /** @throws vn.planledger.command.shared.Refusal the first of {@link CompletionRules#IN_ORDER} */
    static void check(Completion completion) {
        CompletionRules.firstRefusal(completion).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** @param asked what was asked, its document numbers in full */
    static void complete(Plan plan, OpenedStep step, CompleteStep asked) {
        plan.record(new StepCompleted(
                plan.id(),
                step.step(),
                step.taskId(),
                step.phase(),
                asked.outcome(),
                new TreeMap<>(asked.data()),
                documentsOf(plan, step),
                asked.happenedOn(),
                asked.dateBasis()));
        if (approves(step, asked)) {
            plan.record(approval(plan, step, asked));
        }
        if (accepts(step, asked)) {
            plan.record(acceptance(plan, step, asked));
        }
        if (step.step().equals(Steps.PUBLISH)) {
            plan.record(new PlanPublished(plan.id(), asked.happenedOn(), asked.dateBasis()));
        }
    }

    static boolean approves(OpenedStep step, CompleteStep asked) {
        return step.step().equals(Steps.DECIDE) && asked.outcome().equals(Steps.APPROVED);
    }

    static boolean accepts(OpenedStep step, CompleteStep asked) {
        return step.step().equals(Steps.ACCEPT_SITE_PLAN) && asked.outcome().equals(Steps.ACCEPTED);
    }

    private static PhaseApproved approval(Plan plan, OpenedStep step, CompleteStep asked) {
        var data = asked.data();
        return new PhaseApproved(
                plan.id(),
                step.phase(),
                data.get("decision-number"),
                data.get("signatory"),
                data.get("capacity"),
                plan.dossier.hashes(step.phase()),
                asked.happenedOn(),
                asked.dateBasis());
    }

    private static SitePlanAccepted acceptance(Plan plan, OpenedStep step, CompleteStep asked) {
        var data = asked.data();
        return new SitePlanAccepted(
                plan.id(),
                data.get("decision-number"),
                data.get("signatory"),
                data.get("capacity"),
                plan.dossier.hashes(step.phase()),
                asked.happenedOn(),
                asked.dateBasis());
    }

    private static Map<String, DocumentId> documentsOf(Plan plan, OpenedStep step) {
        var documents = new TreeMap<String, DocumentId>();
        step.form()
                .documents()
                .forEach(asked -> plan.dossier
                        .newest(step.phase(), asked.type())
                        .ifPresent(document -> documents.put(asked.type(), document.id())));
        return documents;
    }
}
