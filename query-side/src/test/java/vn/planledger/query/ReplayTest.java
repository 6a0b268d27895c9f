package vn.planledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.query.DongHai.APPRAISER;
import static vn.planledger.query.DongHai.PLANNER;
import static vn.planledger.query.DongHai.opened;
import static vn.planledger.query.InTheRound.split;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.EventNames;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

class ReplayTest {

    private final ViewsDatabase views = new ViewsDatabase();
    private final ViewsDatabase other = new ViewsDatabase();
    private Told told;
    private Map<String, String> hashes;

    @BeforeEach
    void tellTheStory() {
        told = DongHai.tell(new Told(views.database()));
        told.by(APPRAISER, opened("check-dossier", "t9", Role.APPRAISER, Phase.PLAN, "2016-03-01"));
        InTheRound.tell(told)
                .by(PLANNER, split("o-12", "Đường hẹp.", "Thiếu cây xanh.", "Xin liên hệ bà Mai."))
                .by(PLANNER, split("o-12", "Đường hẹp. Thiếu cây xanh."));
        AtTheFront.tell(told).by(APPRAISER, AtAnyTime.events()).by(AtAnInspection.INSPECTOR, AtAnInspection.events());
        hashes = ViewHash.of(views.database());
    }

    @AfterEach
    void close() {
        views.close();
        other.close();
    }

    @Test
    void the_story_tells_every_type_of_event_at_least_once() {
        assertThat(told.types())
                .containsExactlyInAnyOrderElementsOf(EventNames.all().values());
    }

    @Test
    void a_dropped_database_comes_back_the_same() {
        views.database().drop();
        assertThat(ViewHash.of(views.database())).isNotEqualTo(hashes);

        told.retold(views.database());

        assertThat(ViewHash.of(views.database())).isEqualTo(hashes);
    }

    @Test
    void another_database_comes_out_the_same() {
        told.retold(other.database());

        assertThat(ViewHash.of(other.database())).isEqualTo(hashes).hasSize(21);
    }

    @Test
    void telling_the_whole_record_again_changes_nothing() {
        told.tellAll();

        assertThat(ViewHash.of(views.database())).isEqualTo(hashes);
    }

    @Test
    void emptied_views_come_back_the_same() {
        told.reset();
        assertThat(Projections.progress(views.database()).position().number()).isZero();

        told.tellAll();

        assertThat(ViewHash.of(views.database())).isEqualTo(hashes);
    }

    @Test
    void old_events_told_late_in_any_order_change_nothing() {
        var seed = System.nanoTime();
        new Random(seed).ints(200, 1, told.size() + 1).forEach(told::tell);

        assertThat(ViewHash.of(views.database())).as("seed %d", seed).isEqualTo(hashes);
    }

    @Test
    void every_event_told_twice_in_a_row_gives_the_same_rows() {
        var twice = new Told(other.database());
        told.retoldTwice(twice);

        assertThat(ViewHash.of(other.database())).isEqualTo(hashes);
    }

    @Test
    void one_changed_row_changes_the_hash_of_its_collection_only() {
        views.database()
                .getCollection("register")
                .updateOne(new org.bson.Document("_id", "P24"), new org.bson.Document("$set", Map.of("title", "x")));

        var changed = ViewHash.of(views.database());

        assertThat(changed.get("register")).isNotEqualTo(hashes.get("register"));
        changed.put("register", hashes.get("register"));
        assertThat(changed).isEqualTo(hashes);
    }
}
