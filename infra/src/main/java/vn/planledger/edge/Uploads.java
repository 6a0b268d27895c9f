package vn.planledger.edge;

import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.planledger.command.plan.DocumentId;
import vn.planledger.command.plan.PlanCommand.AddDocument;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Refusal;

/** Takes an upload: staged, checked by content, then offered to the plan. */
@Component
public class Uploads {

    /**
     * An accepted document.
     *
     * @param sha256 of its content, lower-case hex
     */
    public record Accepted(String documentId, String sha256, Sent sent) {}

    private final Intake intake;
    private final CommandDesk desk;
    private final LegalToday today;

    Uploads(Intake intake, CommandDesk desk, LegalToday today) {
        this.intake = intake;
        this.desk = desk;
        this.today = today;
    }

    /** @throws Refusal of the content or of the plan; then nothing is kept */
    public Accepted take(PlanId plan, String type, MultipartFile file, String commandId) throws IOException {
        var document = CommandDesk.identityOf(commandId);
        var taken = intake.take(document, file);
        try {
            var sent = desk.send(
                    new AddDocument(
                            plan,
                            new DocumentId(document),
                            type,
                            taken.name(),
                            taken.mediaType(),
                            taken.staged().size(),
                            taken.staged().sha256(),
                            today.get(),
                            DateBasis.STATED),
                    commandId);
            return new Accepted(document, taken.staged().sha256(), sent);
        } finally {
            intake.discard(taken);
        }
    }
}
