package vn.planledger.query.personaldata;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.personaldata.DataRequestId;
import vn.planledger.query.shared.RowFormat;
import vn.planledger.query.shared.ViewGroup;

/** What people asked about their personal data; nothing of the data itself is in it. */
public final class DataRequests {

    static final String COLLECTION = "data_requests";
    private static final String ORDER = "requestedNumber";
    private static final String STATE = "state";

    /** The processing group that writes it. */
    public static final String GROUP = "personaldata";

    /** The collections of that group. */
    public static final List<String> COLLECTIONS = List.of(COLLECTION);

    private final MongoCollection<Document> rows;

    public DataRequests(MongoDatabase database) {
        this.rows = database.getCollection(COLLECTION);
    }

    /** What writes it. */
    public static ViewGroup views(MongoDatabase database) {
        return ViewGroup.following(database, GROUP, COLLECTIONS, new DataRequestProjection(database));
    }

    public Optional<DataRequest> byId(DataRequestId request) {
        return Optional.ofNullable(rows.find(eq("_id", request.value())).first())
                .map(row -> RowFormat.read(row, DataRequest.class));
    }

    /** What was asked about the data of one opinion's author, oldest first. */
    public List<DataRequest> about(OpinionId opinion) {
        return read(rows.find(eq("opinion", opinion.value())).sort(ascending(ORDER)));
    }

    /** What waits for its answer, oldest first. */
    public List<DataRequest> waiting() {
        return read(rows.find(eq(STATE, DataRequestState.WAITING.name())).sort(ascending(ORDER)));
    }

    /** What was answered last, newest first. */
    public List<DataRequest> answered(int limit) {
        return read(rows.find(ne(STATE, DataRequestState.WAITING.name()))
                .sort(descending(ORDER))
                .limit(limit));
    }

    private static List<DataRequest> read(FindIterable<Document> found) {
        var requests = new ArrayList<DataRequest>();
        found.forEach(row -> requests.add(RowFormat.read(row, DataRequest.class)));
        return List.copyOf(requests);
    }
}
