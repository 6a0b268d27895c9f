package vn.planledger.query;

import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import vn.planledger.query.shared.RowFormat;

/** Fingerprints of the views: two databases that followed the same record to the same event have the same. */
public final class ViewHash {

    private ViewHash() {}

    /** SHA-256 in lower-case hex of each collection of the views, by its name; over all rows by id, keys in order. */
    public static SortedMap<String, String> of(MongoDatabase database) {
        var hashes = new TreeMap<String, String>();
        Projections.COLLECTIONS.forEach(name -> hashes.put(name, of(database, name)));
        return hashes;
    }

    /** SHA-256 in lower-case hex of one collection, over all its rows by id, keys in order. */
    public static String of(MongoDatabase database, String collection) {
        var digest = sha256();
        for (Document row : database.getCollection(collection).find().sort(ascending("_id"))) {
            digest.update(RowFormat.canonical(row).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
