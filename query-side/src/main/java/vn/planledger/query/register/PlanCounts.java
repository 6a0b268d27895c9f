package vn.planledger.query.register;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.planledger.query.shared.RowFormat;
import vn.planledger.query.shared.Slice;

/** The register, counted. */
public final class PlanCounts {

    private static final String REGISTERED = "registeredOn";

    private final MongoCollection<Document> plans;

    public PlanCounts(MongoDatabase database) {
        this.plans = database.getCollection(PlanRegister.COLLECTION);
    }

    /** Plans of a slice by where they stand: those that wait for its body, those registered in its year. */
    public List<PlanCount> of(Slice slice) {
        var alike = new Document("status", "$status").append("phase", "$phase").append("kind", "$kind");
        var counted = new ArrayList<PlanCount>();
        plans.aggregate(List.of(
                        Aggregates.match(query(slice)),
                        new Document("$group", new Document("_id", alike).append("plans", new Document("$sum", 1)))))
                .forEach(row -> counted.add(RowFormat.read(
                        new Document(row.get("_id", Document.class)).append("plans", row.get("plans")),
                        PlanCount.class)));
        return List.copyOf(counted);
    }

    /** Ids of the plans that a slice chooses by unit and kind; empty where it leaves out none. */
    public Optional<Set<String>> chosenBy(Slice slice) {
        if (!slice.choosesPlans()) {
            return Optional.empty();
        }
        return Optional.of(plans.find(what(slice))
                .projection(include("_id"))
                .map(row -> row.getString("_id"))
                .into(new HashSet<>()));
    }

    /** Titles by id, of those there are. */
    public Map<String, String> titles(Collection<String> ids) {
        var titles = new HashMap<String, String>();
        plans.find(in("_id", ids))
                .projection(include("title"))
                .forEach(row -> titles.put(row.getString("_id"), row.getString("title")));
        return titles;
    }

    /** The year in which the first plan was registered; empty while there is none. */
    public Optional<Integer> firstYear() {
        var first = plans.find(gte(REGISTERED, ""))
                .sort(Sorts.ascending(REGISTERED))
                .projection(include(REGISTERED))
                .first();
        return Optional.ofNullable(first)
                .map(row -> Integer.valueOf(row.getString(REGISTERED).substring(0, "yyyy".length())));
    }

    private static Bson query(Slice slice) {
        var conditions = new ArrayList<Bson>(List.of(what(slice)));
        if (slice.body() != null) {
            conditions.add(eq("openSteps.organisation", slice.body()));
        }
        if (slice.year() != null) {
            conditions.add(gte(REGISTERED, slice.year().toString()));
            conditions.add(lt(REGISTERED, Integer.toString(slice.year() + 1)));
        }
        return and(conditions);
    }

    private static Bson what(Slice slice) {
        var conditions = new ArrayList<Bson>();
        if (slice.unit() != null) {
            conditions.add(eq("units", slice.unit()));
        }
        if (slice.kind() != null) {
            conditions.add(eq("kind", slice.kind().name()));
        }
        return conditions.isEmpty() ? empty() : and(conditions);
    }
}
