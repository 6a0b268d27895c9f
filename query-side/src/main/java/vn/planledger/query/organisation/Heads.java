package vn.planledger.query.organisation;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.planledger.query.shared.RowFormat;

/** Who headed which body, and from when. */
public final class Heads {

    static final String COLLECTION = "heads";

    private final MongoCollection<Document> rows;

    public Heads(MongoDatabase database) {
        this.rows = database.getCollection(COLLECTION);
    }

    /** The heads of a body one after the other; of two named for the same day, the one recorded later holds. */
    public List<NamedHead> of(String organisation) {
        return holding(eq("organisation", organisation));
    }

    /** All of them: body by body, and one after the other. */
    public List<NamedHead> all() {
        return holding(new Document());
    }

    /** Who headed a body on a day; empty where that is not recorded. */
    public Optional<NamedHead> on(String organisation, LocalDate day) {
        return of(organisation).stream()
                .filter(head -> !head.from().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    private List<NamedHead> holding(Bson query) {
        var byDay = new LinkedHashMap<String, NamedHead>();
        rows.find(query).sort(ascending("organisation", "from", "number")).forEach(row -> {
            var head = RowFormat.read(row, NamedHead.class);
            byDay.put(head.organisation() + "\n" + head.from(), head);
        });
        return List.copyOf(byDay.values());
    }
}
