package vn.planledger.query.register;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.planledger.command.plan.PlanId;
import vn.planledger.query.shared.Page;
import vn.planledger.query.shared.PlanStatus;
import vn.planledger.query.shared.RowFormat;
import vn.planledger.query.shared.SearchText;
import vn.planledger.query.shared.ViewGroup;

/** The register of all plans, those of today and those kept as references. */
public final class PlanRegister {

    static final String COLLECTION = "register";
    /** Folded text of a row, see {@link SearchText}. */
    static final String SEARCH = "search";

    private static final String BOUNDARY = "boundary";

    /** The processing group that writes it. */
    public static final String GROUP = "register";

    /** The collections of that group. */
    public static final List<String> COLLECTIONS = List.of(COLLECTION, UnitList.COLLECTION);

    private final MongoCollection<Document> rows;

    public PlanRegister(MongoDatabase database) {
        this.rows = database.getCollection(COLLECTION);
    }

    /** What writes it, and the units. */
    public static ViewGroup views(MongoDatabase database) {
        return ViewGroup.following(
                database, GROUP, COLLECTIONS, new UnitProjection(database), new RegisterProjection(database));
    }

    /** The plans that match, those with the newest event first. */
    public Page<PlanRow> find(PlanFilter filter) {
        return page(query(filter), filter);
    }

    private Page<PlanRow> page(Bson query, PlanFilter filter) {
        var items = new ArrayList<PlanRow>();
        rows.find(query)
                .sort(descending("number", "_id"))
                .skip(Page.offset(filter.page(), filter.size()))
                .limit(filter.size())
                .forEach(row -> items.add(RowFormat.read(row, PlanRow.class)));
        return new Page<>(items, filter.page(), filter.size(), rows.countDocuments(query));
    }

    /** The plans that match and whose status is one of these, those with the newest event first. */
    public Page<PlanRow> find(PlanFilter filter, Collection<PlanStatus> among) {
        return page(and(query(filter), in("status", names(among))), filter);
    }

    /** All plans with one of these statuses whose boundary is not known, by id. */
    public List<PlanRow> withoutBoundary(Collection<PlanStatus> among) {
        var items = new ArrayList<PlanRow>();
        rows.find(and(eq(BOUNDARY, null), in("status", names(among))))
                .sort(ascending("_id"))
                .forEach(row -> items.add(RowFormat.read(row, PlanRow.class)));
        return List.copyOf(items);
    }

    /** As it is now; of rows whose number is as it was, what they say is as it was. */
    public RegisterState state() {
        var newest = rows.find()
                .sort(descending("number", "_id"))
                .projection(include("number"))
                .first();
        return newest == null
                ? RegisterState.EMPTY
                : new RegisterState(
                        rows.countDocuments(),
                        newest.get("number", Number.class).longValue());
    }

    /** The boundaries that are known, WKT, WGS 84, longitude first, by the plan's id. */
    public Map<String, String> boundaries() {
        var boundaries = new LinkedHashMap<String, String>();
        rows.find(ne(BOUNDARY, null))
                .projection(include("_id", BOUNDARY))
                .sort(ascending("_id"))
                .forEach(row -> boundaries.put(row.getString("_id"), row.getString(BOUNDARY)));
        return boundaries;
    }

    public Optional<PlanRow> byId(PlanId plan) {
        return Optional.ofNullable(rows.find(eq("_id", plan.value())).first())
                .map(row -> RowFormat.read(row, PlanRow.class));
    }

    /** Ids of all plans with one of these statuses. */
    public Set<String> idsAmong(Collection<PlanStatus> statuses) {
        return rows.find(in("status", names(statuses)))
                .projection(include("_id"))
                .map(row -> row.getString("_id"))
                .into(new HashSet<>());
    }

    /** Ids of all plans that lie in a unit. */
    public List<String> idsIn(String unit) {
        return rows.find(eq("units", unit))
                .projection(include("_id"))
                .map(row -> row.getString("_id"))
                .into(new ArrayList<>());
    }

    private static List<String> names(Collection<PlanStatus> statuses) {
        return statuses.stream().map(PlanStatus::name).toList();
    }

    private static Bson query(PlanFilter filter) {
        var conditions = new ArrayList<Bson>();
        if (filter.kind() != null) {
            conditions.add(eq("kind", filter.kind().name()));
        }
        if (filter.status() != null) {
            conditions.add(eq("status", filter.status().name()));
        }
        if (filter.unit() != null) {
            conditions.add(eq("units", filter.unit()));
        }
        if (filter.text() != null) {
            SearchText.words(filter.text()).forEach(word -> conditions.add(regex(SEARCH, SearchText.literally(word))));
        }
        return conditions.isEmpty() ? empty() : and(conditions);
    }
}
