package vn.planledger.ledger;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import vn.planledger.query.ledger.Ledger;
import vn.planledger.query.ledger.LogSource;
import vn.planledger.query.ledger.Sealer;
import vn.planledger.query.ledger.note.NoteKey;

/** Makes published logs: what is read goes over the inspector's connection, what is sealed over the application's. */
public final class LogPublisher {

    private final DataSource application;
    private final DataSource inspector;
    private final Path folder;
    private final Clock clock;

    LogPublisher(DataSource application, DataSource inspector, Path folder, Clock clock) {
        this.application = application;
        this.inspector = inspector;
        this.folder = folder;
        this.clock = clock;
    }

    /** @param key signs the checkpoints; its name is the log's origin */
    public PublishedLog publish(LogSource source, NoteKey key) {
        var keepsake = new FileKeepsake(folder.resolve(source.log() + ".checkpoint"));
        return new PublishedLog(
                source,
                new Ledger(inspector, source.log()),
                new Sealer(application, source, key, keepsake, clock),
                key.verifier(),
                keepsake,
                new LogState());
    }
}
