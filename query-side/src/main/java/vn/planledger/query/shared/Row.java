package vn.planledger.query.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.bson.Document;

/** One row while a projection writes it. It is stored whole, never edited in place. */
public final class Row {

    private final Document content;

    public Row() {
        this(new Document());
    }

    /** A row that begins with all fields of a record. */
    public Row(Record fields) {
        this(RowFormat.document(fields));
    }

    /** A row around a stored document: changing it changes that. */
    public Row(Document content) {
        this.content = content;
    }

    public Row set(String field, Object value) {
        content.put(field, RowFormat.value(value));
        return this;
    }

    public Row add(String list, Object element) {
        var elements = new ArrayList<Object>((List<?>) content.getOrDefault(list, List.of()));
        elements.add(RowFormat.value(element));
        content.put(list, elements);
        return this;
    }

    public Row removeIf(String list, Predicate<Document> unwanted) {
        content.put(list, elements(list).stream().filter(unwanted.negate()).toList());
        return this;
    }

    /** The elements of a list; changing one of a stored row changes the row. */
    public List<Document> elements(String list) {
        var elements = (List<?>) content.getOrDefault(list, List.of());
        return elements.stream().map(Row::document).toList();
    }

    /** Another row that begins with all of this. */
    public Row copy() {
        return new Row(new Document(content));
    }

    /** What a field holds of several values; null if nothing. Changing it changes the row. */
    public Document part(String field) {
        return content.get(field, Document.class);
    }

    /** The elements of a list as records. */
    public <T> List<T> list(String list, Class<T> type) {
        return elements(list).stream()
                .map(element -> RowFormat.read(element, type))
                .toList();
    }

    private static Document document(Object element) {
        return element instanceof Document stored ? stored : RowFormat.document(element);
    }

    public <T> T read(Class<T> type) {
        return RowFormat.read(content, type);
    }

    public String text(String field) {
        return content.getString(field);
    }

    public long count(String field) {
        return ((Number) content.get(field)).longValue();
    }

    Document content() {
        return content;
    }
}
