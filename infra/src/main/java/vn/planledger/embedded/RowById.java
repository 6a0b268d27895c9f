package vn.planledger.embedded;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The index of ids, used also where a query names more than the id: left to itself the stand-in then reads the whole
 * collection, and every write of a view is such a query. What is found is still held against the whole query.
 */
final class RowById extends MemoryUniqueIndex {

    private static final String ID = "_id";

    RowById(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    static boolean fits(List<IndexKey> keys) {
        return keys.size() == 1 && keys.get(0).getKey().equals(ID);
    }

    @Override
    public synchronized boolean canHandle(Document query) {
        return super.canHandle(query) || id(query).isPresent();
    }

    @Override
    public synchronized Iterable<Integer> getPositions(Document query) {
        return super.getPositions(
                super.canHandle(query)
                        ? query
                        : id(query).map(id -> new Document(ID, id)).orElseThrow());
    }

    private static Optional<Object> id(Document query) {
        return Stream.concat(Stream.of(query), conjuncts(query))
                .map(part -> part.get(ID))
                .filter(id -> id instanceof String || id instanceof Number)
                .findFirst();
    }

    private static Stream<Document> conjuncts(Document query) {
        return query.get("$and") instanceof Collection<?> parts
                ? parts.stream().filter(Document.class::isInstance).map(Document.class::cast)
                : Stream.empty();
    }
}
