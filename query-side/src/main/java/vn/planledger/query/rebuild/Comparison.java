package vn.planledger.query.rebuild;

import com.mongodb.client.MongoDatabase;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import vn.planledger.query.Projections;
import vn.planledger.query.ViewHash;

/** The views that people look at, held against those beside, collection by collection. */
final class Comparison {

    private final MongoDatabase shown;
    private final MongoDatabase beside;
    private final long told;
    private final LongSupplier position;

    /**
     * @param told number of the last event that the views beside contain
     * @param position number of the last event that the shown views contain; they go on meanwhile
     */
    Comparison(MongoDatabase shown, MongoDatabase beside, long told, LongSupplier position) {
        this.shown = shown;
        this.beside = beside;
        this.told = told;
        this.position = position;
    }

    RowsSetRight setRight() {
        var rows = new TreeMap<String, Integer>();
        var moved = false;
        for (var name : Projections.COLLECTIONS) {
            if (!ViewHash.of(shown, name).equals(ViewHash.of(beside, name))) {
                var repair = new CollectionRepair(
                        shown.getCollection(name), beside.getCollection(name), told, this::isAhead);
                rows.merge(name, repair.run(), Integer::sum);
                moved |= repair.moved();
            }
        }
        rows.values().removeIf(count -> count == 0);
        return new RowsSetRight(rows, moved);
    }

    private boolean isAhead() {
        return position.getAsLong() > told;
    }
}
