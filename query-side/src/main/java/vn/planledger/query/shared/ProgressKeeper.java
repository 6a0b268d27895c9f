package vn.planledger.query.shared;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.axonframework.eventhandling.ConcludesBatch;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import vn.planledger.command.shared.RecordedEvent;

/** Notes how far its group has come, after the group's projections have handled the event. */
final class ProgressKeeper {

    private final MongoDatabase database;
    private final Rows progress;
    private final String group;
    private final List<String> collections;

    ProgressKeeper(MongoDatabase database, String group, List<String> collections) {
        this.database = database;
        this.progress = new Rows(database, ViewProgress.COLLECTION);
        this.group = group;
        this.collections = collections;
    }

    @EventHandler
    void on(RecordedEvent event, Origin origin, @ConcludesBatch boolean lastOfBatch) {
        if (lastOfBatch) {
            progress.write(group, origin, new Row());
        }
    }

    /** Empties the group's collections before a replay; the indexes stay. */
    @ResetHandler
    void reset() {
        database.getCollection(ViewProgress.COLLECTION).deleteOne(new Document("_id", group));
        collections.forEach(name -> database.getCollection(name).deleteMany(new Document()));
    }
}
