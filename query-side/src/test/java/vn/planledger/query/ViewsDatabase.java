package vn.planledger.query;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.UUID;

/** A database for views: the embedded stand-in, or the server that {@code MONGODB_URI} names, with the same tests. */
public final class ViewsDatabase implements AutoCloseable {

    private final MongoServer standIn;
    private final MongoClient client;
    private final MongoDatabase database;

    public ViewsDatabase() {
        var uri = System.getenv("MONGODB_URI");
        standIn = uri == null ? new MongoServer(new MemoryBackend()) : null;
        client = MongoClients.create(uri == null ? standIn.bindAndGetConnectionString() : uri);
        database = client.getDatabase("views-" + UUID.randomUUID());
    }

    public MongoDatabase database() {
        return database;
    }

    @Override
    public void close() {
        database.drop();
        client.close();
        if (standIn != null) {
            standIn.shutdownNow();
        }
    }
}
