package vn.planledger.query.shared;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The rows of one projection. A row is written only from an event newer than the one it was last written from, so that
 * events delivered twice, or late by a node that lost its claim, change nothing.
 */
public final class Rows {

    private static final String NUMBER = "number";

    private final MongoCollection<Document> collection;

    public Rows(MongoDatabase database, String collection) {
        this.collection = database.getCollection(collection);
    }

    /** Lets the database find rows by these fields; the embedded stand-in ignores it. */
    public Rows indexedBy(String... fields) {
        collection.createIndex(Indexes.ascending(fields));
        return this;
    }

    public Optional<Row> find(Object id) {
        return Optional.ofNullable(collection.find(eq("_id", id)).first()).map(Row::new);
    }

    /** The ids of the rows in which a field has a value and which tell of no newer event. */
    public List<String> idsOlder(String field, Object value, Origin origin) {
        var ids = new ArrayList<String>();
        collection
                .find(and(eq(field, value), lt(NUMBER, origin.number())))
                .forEach(row -> ids.add(row.getString("_id")));
        return ids;
    }

    /** Writes a row, unless it already tells of this event or of a newer one. */
    public void write(Object id, Origin origin, Row row) {
        var content = row.content();
        content.put("_id", id);
        content.put(NUMBER, origin.number());
        content.put("recordedAt", RowFormat.value(origin.recordedAt()));
        try {
            collection.replaceOne(older(id, origin), content, new ReplaceOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            // A row of that id is there and not older: it stands.
        }
    }

    /**
     * Changes a row, unless it already tells of this event or of a newer one.
     *
     * @throws IllegalStateException where there is no such row: an event before this one was not projected
     */
    public void change(Object id, Origin origin, Consumer<Row> change) {
        var row = find(id).orElseThrow(() -> new IllegalStateException("event " + origin.number() + " needs row " + id
                + " of " + collection.getNamespace().getCollectionName()));
        if (row.count(NUMBER) < origin.number()) {
            change.accept(row);
            write(id, origin, row);
        }
    }

    /** Deletes a row, unless it tells of a newer event. */
    public void delete(Object id, Origin origin) {
        collection.deleteOne(older(id, origin));
    }

    private static Bson older(Object id, Origin origin) {
        return and(eq("_id", id), lt(NUMBER, origin.number()));
    }
}
