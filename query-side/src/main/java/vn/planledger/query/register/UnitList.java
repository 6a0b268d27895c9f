package vn.planledger.query.register;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import vn.planledger.query.shared.RowFormat;

/** The administrative units of the province. */
public final class UnitList {

    static final String COLLECTION = "units";

    private final MongoCollection<Document> rows;

    public UnitList(MongoDatabase database) {
        this.rows = database.getCollection(COLLECTION);
    }

    /** All units, former ones too, by code. */
    public List<Unit> all() {
        var units = new ArrayList<Unit>();
        rows.find().sort(ascending("_id")).forEach(row -> units.add(RowFormat.read(row, Unit.class)));
        return List.copyOf(units);
    }

    public Optional<Unit> byCode(String code) {
        return Optional.ofNullable(rows.find(eq("_id", code)).first()).map(row -> RowFormat.read(row, Unit.class));
    }
}
