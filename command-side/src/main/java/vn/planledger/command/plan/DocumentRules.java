package vn.planledger.command.plan;

import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.planledger.command.plan.PlanCommand.AddDocument;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sender;

/** A document enters a dossier only where an open step asks for its type, from the role that owes the step. */
final class DocumentRules {

    private DocumentRules() {}

    static void check(AddDocument asked, Sender sender, boolean reconstruction) {
        if (asked.happenedOn().isAfter(sender.today())) {
            throw Refusal.rule("date.in-the-future", asked.happenedOn(), sender.today());
        }
        if (asked.dateBasis() != DateBasis.STATED && !reconstruction) {
            throw Refusal.rule("date.basis-not-stated");
        }
        if (asked.size() <= 0 || !asked.sha256().matches("[0-9a-f]{64}")) {
            throw Refusal.malformed("document.empty", asked.fileName());
        }
    }

    /** Why no open step takes the document: its type is not asked for at all, or not from this role. */
    static Refusal refusalOf(AddDocument asked, Sender sender, Collection<OpenedStep> open) {
        var types = open.stream()
                .flatMap(step -> step.form().documents().stream())
                .map(FormDocument::type)
                .collect(Collectors.toCollection(TreeSet::new));
        return types.contains(asked.type())
                ? Refusal.forbidden(
                        "document.other-role", asked.type(), sender.actor().role())
                : Refusal.rule("document.not-asked-for", asked.type(), String.join(", ", types))
                        .at("type");
    }
}
