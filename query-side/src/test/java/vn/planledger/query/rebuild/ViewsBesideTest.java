package vn.planledger.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.query.DongHai.APPRAISER;
import static vn.planledger.query.DongHai.opened;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;
import vn.planledger.query.DongHai;
import vn.planledger.query.Told;
import vn.planledger.query.ViewHash;
import vn.planledger.query.ViewsDatabase;

/** Views built beside find each row that is wrong, and touch none that is right or newer. */
class ViewsBesideTest {

    private static final Document PLAN = new Document("_id", "P24");

    private final ViewsDatabase shown = new ViewsDatabase();
    private final ViewsDatabase other = new ViewsDatabase();
    private Told told;
    private Map<String, String> right;

    @BeforeEach
    void tellTheStory() {
        told = DongHai.tell(new Told(shown.database()));
        right = ViewHash.of(shown.database());
    }

    @AfterEach
    void close() {
        shown.close();
        other.close();
    }

    @Test
    void where_everything_is_right_nothing_is_touched_and_the_second_set_is_gone_afterwards() {
        try (var beside = beside()) {
            var found = beside.setRight(told::size);

            assertThat(found.rows()).isEmpty();
            assertThat(found.unsettled()).isFalse();
        }
        assertThat(other.database().listCollectionNames()).isEmpty();
    }

    @Test
    void a_row_that_was_changed_lost_or_invented_is_set_right_and_counted() {
        register().updateOne(PLAN, new Document("$set", Map.of("title", "x")));
        rows("planpage").deleteOne(PLAN);
        rows("units").insertOne(new Document("_id", "999").append("number", 1L));

        try (var beside = beside()) {
            var found = beside.setRight(told::size);

            assertThat(found.rows()).isEqualTo(Map.of("register", 1, "planpage", 1, "units", 1));
            assertThat(found.unsettled()).isTrue();
            assertThat(beside.setRight(told::size).unsettled()).isFalse();
        }
        assertThat(ViewHash.of(shown.database())).isEqualTo(right);
    }

    @Test
    void dropped_views_come_back_whole() {
        shown.database().drop();

        try (var beside = beside()) {
            beside.setRight(told::size);
        }

        assertThat(ViewHash.of(shown.database())).isEqualTo(right);
    }

    @Test
    void what_later_events_wrote_meanwhile_stands() {
        try (var beside = beside()) {
            told.by(APPRAISER, opened("check-dossier", "t9", Role.APPRAISER, Phase.PLAN, "2016-03-01"));
            var later = ViewHash.of(shown.database());
            register().updateOne(new Document("_id", "P23"), new Document("$set", Map.of("title", "x")));
            rows("inbox").deleteMany(new Document());

            var found = beside.setRight(told::size);

            assertThat(found.moved()).isTrue();
            assertThat(ViewHash.of(shown.database()).get("register")).isEqualTo(later.get("register"));
            assertThat(ViewHash.of(shown.database()).get("planpage")).isEqualTo(later.get("planpage"));
        }
    }

    @Test
    void what_one_view_has_of_an_event_that_another_has_not_yet_stands() {
        try (var beside = beside()) {
            var before = List.copyOf(rows("progress").find().into(new ArrayList<>()));
            told.by(APPRAISER, opened("check-dossier", "t9", Role.APPRAISER, Phase.PLAN, "2016-03-01"));
            before.forEach(row -> rows("progress").replaceOne(new Document("_id", row.get("_id")), row));
            var later = ViewHash.of(shown.database());

            assertThat(beside.setRight(told::size).moved()).isTrue();
            assertThat(ViewHash.of(shown.database())).isEqualTo(later);
        }
    }

    @Test
    void a_row_that_claims_to_be_newer_than_the_record_is_wrong_too() {
        register().updateOne(PLAN, new Document("$set", Map.of("number", 4_000L, "title", "x")));

        try (var beside = beside()) {
            assertThat(beside.setRight(told::size).rows()).isEqualTo(Map.of("register", 1));
        }

        assertThat(ViewHash.of(shown.database())).isEqualTo(right);
    }

    private MongoCollection<Document> register() {
        return rows("register");
    }

    private MongoCollection<Document> rows(String name) {
        return shown.database().getCollection(name);
    }

    private ViewsBeside beside() {
        var beside = new ViewsBeside(shown.database(), other.database());
        told.each(beside::tell);
        return beside;
    }
}
