package vn.planledger.query.shared;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.stream.Stream;

/**
 * Projections that follow the record together, as one processing group. It needs exactly one segment: its rows may be
 * written from events of several streams and rely on the order of the record.
 *
 * @param name of the processing group
 * @param collections it writes
 * @param handlers Axon event handling components, to be called in this order
 */
public record ViewGroup(String name, List<String> collections, List<Object> handlers) {

    public ViewGroup {
        collections = List.copyOf(collections);
        handlers = List.copyOf(handlers);
    }

    /** A group of projections that also notes how far it has come. */
    public static ViewGroup following(
            MongoDatabase database, String name, List<String> collections, Object... projections) {
        var keeper = new ProgressKeeper(database, name, collections);
        return new ViewGroup(
                name,
                collections,
                Stream.concat(Stream.of(projections), Stream.of(keeper)).toList());
    }
}
