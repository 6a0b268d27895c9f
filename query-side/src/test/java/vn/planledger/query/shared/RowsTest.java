package vn.planledger.query.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.shared.Actor;
import vn.planledger.query.ViewsDatabase;

class RowsTest {

    private final ViewsDatabase views = new ViewsDatabase();
    private final Rows rows = new Rows(views.database(), "rows");
    private final MongoCollection<Document> stored = views.database().getCollection("rows");

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_newer_event_replaces_the_whole_row() {
        rows.write("a", at(5), new Row().set("old", 1));
        rows.write("a", at(6), new Row().set("new", 2));

        assertThat(stored.find().first())
                .isEqualTo(new Document("_id", "a")
                        .append("new", 2)
                        .append("number", 6L)
                        .append("recordedAt", "2016-01-18T00:00:06Z"));
    }

    @Test
    void an_older_event_and_the_same_event_change_nothing() {
        rows.write("a", at(5), new Row().set("value", "five"));

        rows.write("a", at(5), new Row().set("value", "again"));
        rows.write("a", at(4), new Row().set("value", "four"));
        rows.change("a", at(5), row -> row.set("value", "again"));
        rows.change("a", at(3), row -> row.set("value", "three"));
        rows.delete("a", at(5));

        assertThat(stored.find()).hasSize(1);
        assertThat(rows.find("a").orElseThrow().text("value")).isEqualTo("five");
    }

    @Test
    void a_change_keeps_what_it_does_not_touch() {
        rows.write("a", at(1), new Row().set("kept", "yes").set("value", 1));

        rows.change("a", at(2), row -> row.set("value", 2));

        var row = rows.find("a").orElseThrow();
        assertThat(row.text("kept")).isEqualTo("yes");
        assertThat(row.count("value")).isEqualTo(2);
        assertThat(row.count("number")).isEqualTo(2);
    }

    @Test
    void a_change_that_another_node_overtook_is_dropped() {
        rows.write("a", at(1), new Row().set("value", "one"));

        rows.change("a", at(2), row -> {
            rows.write("a", at(3), new Row().set("value", "three"));
            row.set("value", "two");
        });

        assertThat(rows.find("a").orElseThrow().text("value")).isEqualTo("three");
    }

    @Test
    void a_change_of_a_row_that_is_not_there_is_a_hole_in_the_order_and_says_so() {
        assertThatThrownBy(() -> rows.change("a", at(7), row -> row.set("value", 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("event 7 needs row a of rows");
    }

    @Test
    void a_row_of_a_newer_event_is_not_deleted() {
        rows.write("a", at(5), new Row());

        rows.delete("a", at(4));
        assertThat(rows.find("a")).isPresent();

        rows.delete("a", at(6));
        assertThat(rows.find("a")).isEmpty();
    }

    private static Origin at(long number) {
        return new Origin(number, Instant.parse("2016-01-18T00:00:00Z").plusSeconds(number), Actor.SYSTEM);
    }
}
