package vn.planledger.edge;

import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.planledger.command.plan.DocumentId;
import vn.planledger.command.plan.PlanCommand.AddDocument;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Refusal;
import vn.planledger.document.ContentCheck;
import vn.planledger.document.DocumentStore;

/** Takes an upload: staged, checked by content, then offered to the plan. */
@Component
public class Uploads {

    /**
     * An accepted document.
     *
     * @param sha256 of its content, lower-case hex
     */
    public record Accepted(String documentId, String sha256, Sent sent) {}

    private static final int NAME = 255;

    private final DocumentStore documents;
    private final CommandDesk desk;
    private final LegalToday today;
    private final ContentCheck check = new ContentCheck();

    Uploads(DocumentStore documents, CommandDesk desk, LegalToday today) {
        this.documents = documents;
        this.desk = desk;
        this.today = today;
    }

    /** @throws Refusal of the content or of the plan; then nothing is kept */
    public Accepted take(PlanId plan, String type, MultipartFile file, String commandId) throws IOException {
        var document = CommandDesk.identityOf(commandId);
        var name = name(file);
        var staged = documents.stage(document, file.getInputStream());
        try {
            if (staged.size() == 0) {
                throw Refusal.malformed("document.empty", name).at("file");
            }
            var mediaType = check.mediaType(staged.file(), name);
            var sent = desk.send(
                    new AddDocument(
                            plan,
                            new DocumentId(document),
                            type,
                            name,
                            mediaType,
                            staged.size(),
                            staged.sha256(),
                            today.get(),
                            DateBasis.STATED),
                    commandId);
            return new Accepted(document, staged.sha256(), sent);
        } finally {
            documents.discard(staged);
        }
    }

    /** The last part of the sender's file name, without what could not be shown or saved. */
    private static String name(MultipartFile file) {
        var given = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{Cntrl}\"<>|:*?]", "_").strip();
        return clean.isEmpty() ? "document" : clean.substring(0, Math.min(NAME, clean.length()));
    }
}
