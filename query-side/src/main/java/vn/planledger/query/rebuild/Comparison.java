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
    private final LongSupplier newest;

    /**
     * @param told number of the last event that the views beside contain
     * @param newest number of the newest event of the record; the shown views go on meanwhile
     */
    Comparison(MongoDatabase shown, MongoDatabase beside, long told, LongSupplier newest) {
        this.shown = shown;
        this.beside = beside;
        this.told = told;
        this.newest = newest;
    }

    RowsSetRight setRight() {
        var rows = new TreeMap<String, Integer>();
        var moved = false;
        for (var name : Projections.COLLECTIONS) {
            if (!ViewHash.of(shown, name).equals(ViewHash.of(beside, name))) {
                var repair = new CollectionRepair(shown.getCollection(name), beside.getCollection(name), told, newest);
                rows.merge(name, repair.run(), Integer::sum);
                moved |= repair.moved();
            }
        }
        rows.values().removeIf(count -> count == 0);
        return new RowsSetRight(rows, moved);
    }
}
