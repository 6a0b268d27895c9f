package vn.planledger.docs;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.planledger.command.EventNames;

class EventCatalogueTest {

    @Test
    void the_catalogue_names_every_event_with_its_fields() throws IOException {
        var rows = EventNames.all().entrySet().stream()
                .map(entry -> "| `" + entry.getKey() + "` | " + fields(entry.getValue()) + " |\n")
                .collect(Collectors.joining());
        Approved.check("docs/events.md", """
                # Events

                Generated from the sealed event types; the JSON of each is held by an approval file in
                `infra/src/test/resources/events`.

                | type | fields |
                |---|---|
                """ + rows);
    }

    private static String fields(Class<?> event) {
        return Arrays.stream(event.getRecordComponents())
                .map(EventCatalogueTest::field)
                .collect(Collectors.joining(", "));
    }

    private static String field(RecordComponent component) {
        var type = component
                .getGenericType()
                .getTypeName()
                .replaceAll("[a-zA-Z_]+\\.", "")
                .replaceAll("^.*\\$", "");
        return "`" + component.getName() + "` " + type.replace("<", "&lt;");
    }
}
