package vn.planledger.edge;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.planledger.command.opinion.Scan;
import vn.planledger.command.plan.DocumentId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.document.DocumentStore;

/**
 * Scans between the form they were chosen on and the opinion that names them. Whoever does not come back for one within a
 * day has given it up: it may show personal data, and nothing keeps it without a reason.
 */
@Component
public class Scans {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final String FIELD = "scan";

    private final Intake intake;
    private final DocumentStore documents;

    Scans(Intake intake, DocumentStore documents) {
        this.intake = intake;
        this.documents = documents;
    }

    /**
     * Holds a scan for the person whose command id this is.
     *
     * @throws Refusal of its content; then nothing is kept
     */
    public Scan hold(String commandId, MultipartFile file) throws IOException {
        try {
            return scan(intake.take(document(commandId), file));
        } catch (Refusal refusal) {
            throw refusal.at(FIELD);
        }
    }

    /** @param name of the file, as it was held */
    public Optional<Scan> held(String commandId, String name) throws IOException {
        return intake.held(document(commandId), name).map(Scans::scan);
    }

    void discard(String commandId) throws IOException {
        var staged = documents.staged(document(commandId));
        if (staged.isPresent()) {
            documents.discard(staged.get());
        }
    }

    /** Files tell the time of the machine, whatever time the application is told. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    void sweep() throws IOException {
        documents.sweep(Clock.systemUTC().instant().minus(KEPT));
    }

    private static String document(String commandId) {
        return CommandDesk.identityOf(commandId + ".scan");
    }

    private static Scan scan(Intake.Checked taken) {
        var staged = taken.staged();
        return new Scan(
                new DocumentId(staged.documentId()), taken.name(), taken.mediaType(), staged.size(), staged.sha256());
    }
}
