package vn.planledger.query.rebuild;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.function.LongSupplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.planledger.query.shared.RowFormat;

/**
 * Makes the rows of one collection what the rows beside are. A row is changed only while it still carries the event number
 * it was read with, so that what a processor writes meanwhile, on whichever node, stands; and no row is judged that may be as it is
 * because of an event not told beside yet.
 */
final class CollectionRepair {

    private static final String ID = "_id";
    private static final String NUMBER = "number";

    private final MongoCollection<Document> shown;
    private final MongoCollection<Document> beside;
    private final long told;
    private final LongSupplier newest;
    private int repaired;
    private boolean moved;

    /**
     * @param told number of the last event that the rows beside contain
     * @param newest number of the newest event of the record; asked after a row was read
     */
    CollectionRepair(
            MongoCollection<Document> shown, MongoCollection<Document> beside, long told, LongSupplier newest) {
        this.shown = shown;
        this.beside = beside;
        this.told = told;
        this.newest = newest;
    }

    boolean moved() {
        return moved;
    }

    /** @return how many rows were wrong */
    int run() {
        for (var right : beside.find()) {
            var row = shown.find(eq(ID, right.get(ID))).first();
            if (row == null || !same(row, right)) {
                judge(row, right);
            }
        }
        for (var row : shown.find()) {
            if (beside.find(eq(ID, row.get(ID))).first() == null) {
                judge(row, null);
            }
        }
        return repaired;
    }

    private static boolean same(Document row, Document right) {
        return RowFormat.canonical(row).equals(RowFormat.canonical(right));
    }

    /**
     * @param row null where it is missing
     * @param right null where there should be none
     */
    private void judge(Document row, Document right) {
        if (mayOweToLaterEvent(row)) {
            moved = true;
        } else if (right == null) {
            repaired += (int) shown.deleteOne(asRead(row)).getDeletedCount();
        } else if (row == null) {
            repaired += insert(right);
        } else {
            repaired += (int) shown.replaceOne(asRead(row), right).getMatchedCount();
        }
    }

    /** A row that is gone may have been deleted by one; a row of a number that the record has not reached owes to none. */
    private boolean mayOweToLaterEvent(Document row) {
        var last = newest.getAsLong();
        return row == null
                ? last > told
                : row.get(NUMBER) instanceof Number number && number.longValue() > told && number.longValue() <= last;
    }

    private int insert(Document right) {
        try {
            shown.insertOne(right);
            return 1;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            // A processor has written the row meanwhile: the next comparison judges it.
            moved = true;
            return 0;
        }
    }

    private static Bson asRead(Document row) {
        return and(eq(ID, row.get(ID)), eq(NUMBER, row.get(NUMBER)));
    }
}
