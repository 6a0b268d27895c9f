package vn.planledger.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import vn.planledger.command.plan.DocumentId;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.PlanCommand.AddDocument;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.document.DocumentStore;

/** Puts the documents into a plan that its steps ask for. */
record Papers(DocumentStore store, CommandGateway commands) {

    void add(PlanId plan, String type, OpenedStep step, LocalDate day) {
        var id = UUID.randomUUID().toString();
        try {
            var content = (type + " của " + plan).getBytes(StandardCharsets.UTF_8);
            var staged = store.stage(id, new ByteArrayInputStream(content));
            var document = new AddDocument(
                    plan,
                    new DocumentId(id),
                    type,
                    type + ".txt",
                    "text/plain",
                    staged.size(),
                    staged.sha256(),
                    day,
                    DateBasis.STATED);
            commands.sendAndWait(document, Cast.sender(step.role(), step.organisation()));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
