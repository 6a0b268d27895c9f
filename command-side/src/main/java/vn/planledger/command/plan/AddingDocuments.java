package vn.planledger.command.plan;

import vn.planledger.command.plan.PlanCommand.AddDocument;
import vn.planledger.command.plan.PlanEvent.DocumentAdded;
import vn.planledger.command.shared.Sender;

/** Takes a document into the dossier where an open step of the sender's asks for it. */
final class AddingDocuments {

    private AddingDocuments() {}

    static void add(Plan plan, AddDocument asked, Sender sender) {
        var step = plan.open.all().stream()
                .filter(candidate -> candidate.role() == sender.actor().role())
                .filter(candidate -> candidate.form().documents().stream()
                        .anyMatch(document -> document.type().equals(asked.type())))
                .findFirst()
                .orElseThrow(() -> DocumentRules.refusalOf(asked, sender, plan.open.all()));
        DocumentRules.check(asked, sender, plan.isReconstruction());
        refuseOthers(plan, step, sender);
        plan.record(new DocumentAdded(
                plan.id(),
                asked.document(),
                asked.type(),
                step.phase(),
                plan.dossier.versions(step.phase(), asked.type()) + 1,
                asked.fileName(),
                asked.mediaType(),
                asked.size(),
                asked.sha256(),
                asked.happenedOn(),
                asked.dateBasis()));
    }

    private static void refuseOthers(Plan plan, OpenedStep step, Sender sender) {
        OwnerRules.refusalOf(plan, step, sender)
                .or(() -> plan.duties.refusalOf(sender.actor(), step.role()))
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }
}
