package vn.planledger.query.organisation;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.planledger.query.shared.RowFormat;
import vn.planledger.query.shared.ViewGroup;

/** The bodies that act in the procedure: from when to when they exist, and who follows them. */
public final class OrganisationList {

    static final String COLLECTION = "organisations";

    /** The processing group that writes it. */
    public static final String GROUP = "organisation";

    /** The collections of that group. */
    public static final List<String> COLLECTIONS = List.of(COLLECTION, Heads.COLLECTION);

    private final MongoCollection<Document> rows;

    public OrganisationList(MongoDatabase database) {
        this.rows = database.getCollection(COLLECTION);
    }

    /** What writes it. */
    public static ViewGroup views(MongoDatabase database) {
        return ViewGroup.following(database, GROUP, COLLECTIONS, new OrganisationProjection(database));
    }

    /** All bodies, former ones too, by name. */
    public List<RecordedOrganisation> all() {
        return read(new Document());
    }

    /** The bodies that exist on a day, by name. */
    public List<RecordedOrganisation> on(LocalDate day) {
        return all().stream()
                .filter(recorded -> recorded.organisation().existsOn(day))
                .toList();
    }

    /** The bodies that ended before a day, by name. */
    public List<RecordedOrganisation> endedBefore(LocalDate day) {
        return all().stream()
                .filter(recorded -> recorded.organisation().endedBefore(day))
                .toList();
    }

    public Optional<RecordedOrganisation> named(String name) {
        return read(eq("_id", name)).stream().findFirst();
    }

    /** The bodies that name this one as a successor, by name. */
    public List<RecordedOrganisation> followedBy(String name) {
        return read(eq("organisation.successors", name));
    }

    private List<RecordedOrganisation> read(Bson query) {
        var found = new ArrayList<RecordedOrganisation>();
        rows.find(query)
                .sort(ascending("_id"))
                .forEach(row -> found.add(RowFormat.read(row, RecordedOrganisation.class)));
        return List.copyOf(found);
    }
}
