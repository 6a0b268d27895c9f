package vn.planledger.query.inspection;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.planledger.command.inspection.InspectionId;
import vn.planledger.query.shared.RowFormat;
import vn.planledger.query.shared.ViewGroup;

/** The inspections, told whole: who may see what of them is decided by whoever asks. */
public final class Inspections {

    static final String COLLECTION = "inspections";

    /** The processing group that writes it. */
    public static final String GROUP = "inspection";

    /** The collections of that group. */
    public static final List<String> COLLECTIONS = List.of(COLLECTION);

    private final MongoCollection<Document> rows;

    public Inspections(MongoDatabase database) {
        this.rows = database.getCollection(COLLECTION);
    }

    /** What writes it. */
    public static ViewGroup views(MongoDatabase database) {
        return ViewGroup.following(database, GROUP, COLLECTIONS, new InspectionProjection(database));
    }

    public Optional<Inspection> byId(InspectionId id) {
        return read(eq("_id", id.value())).stream().findFirst();
    }

    /** All, the newest decision first. */
    public List<Inspection> all() {
        return read(new Document());
    }

    /** What everybody may know, the newest decision first. */
    public List<PublicConclusion> published() {
        return read(ne("published", null)).stream()
                .flatMap(inspection -> inspection.publicPart().stream())
                .toList();
    }

    private List<Inspection> read(Bson query) {
        var found = new ArrayList<Inspection>();
        rows.find(query)
                .sort(descending("decidedOn", "_id"))
                .forEach(row -> found.add(RowFormat.read(row, Inspection.class)));
        return List.copyOf(found);
    }
}
