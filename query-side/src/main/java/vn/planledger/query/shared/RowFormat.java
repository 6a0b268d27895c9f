package vn.planledger.query.shared;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import org.bson.Document;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The form of a row in MongoDB: dates, moments, decimals and ids as text, so that every database gives back the same. */
public final class RowFormat {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .withConfigOverride(
                    BigDecimal.class, decimal -> decimal.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .addModule(new IdModule())
            .build();

    private RowFormat() {}

    /** Writes a record as a document. */
    public static Document document(Object value) {
        return MAPPER.convertValue(value, Document.class);
    }

    /** Writes a single value (a date, an id, a list of records) as it stands in a document. */
    public static Object value(Object value) {
        return MAPPER.convertValue(value, Object.class);
    }

    /** Reads a document as a record; fields the record does not know are left out. */
    public static <T> T read(Document document, Class<T> type) {
        return MAPPER.convertValue(document, type);
    }

    /** One text for one content: keys in order, whatever the order of the fields in the database. */
    public static String canonical(Document document) {
        return MAPPER.writeValueAsString(document);
    }
}
