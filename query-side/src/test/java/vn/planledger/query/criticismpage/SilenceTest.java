package vn.planledger.query.criticismpage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.query.AtTheFront.CHAIR;
import static vn.planledger.query.AtTheFront.COMMITTEE;
import static vn.planledger.query.AtTheFront.CRITICISM;
import static vn.planledger.query.AtTheFront.FRONT;
import static vn.planledger.query.AtTheFront.drafted;
import static vn.planledger.query.AtTheFront.recommendation;
import static vn.planledger.query.AtTheFront.released;
import static vn.planledger.query.AtTheFront.requested;
import static vn.planledger.query.AtTheFront.silent;
import static vn.planledger.query.AtTheFront.submitted;
import static vn.planledger.query.DongHai.PLANNER;
import static vn.planledger.query.DongHai.day;
import static vn.planledger.query.DongHai.registered;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.shared.Actor;
import vn.planledger.query.Told;
import vn.planledger.query.ViewsDatabase;

/** Whom silence is to be recorded of. */
class SilenceTest {

    private final ViewsDatabase views = new ViewsDatabase();
    private final Criticisms criticisms = new Criticisms(views.database());
    private Told told;

    @BeforeEach
    void open() {
        told = new Told(views.database()).by(PLANNER, registered(), requested());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void silence_is_awaited_from_the_day_after_the_planned_one_and_told_once() {
        assertThat(criticisms.openAwaited(day("2016-01-25"))).isEmpty();
        assertThat(criticisms.openAwaited(day("2016-01-26")))
                .extracting(Criticism::id)
                .containsExactly(CRITICISM.value());

        told.by(Actor.SYSTEM, silent(CRITICISM));

        assertThat(criticisms.byId(CRITICISM).orElseThrow().silentOn()).isEqualTo("2016-01-26");
        assertThat(criticisms.openAwaited(day("2016-02-26"))).isEmpty();
        assertThat(criticisms.inbox(Set.of(COMMITTEE)))
                .extracting(FrontInboxSection::total)
                .containsExactly(1L, 0L, 0L, 0L);
    }

    @Test
    void who_has_spoken_is_not_silent() {
        told.by(FRONT, drafted(1, "Mở rộng đường"))
                .by(CHAIR, released(recommendation(1, "Mở rộng đường")), submitted());

        assertThat(criticisms.openAwaited(day("2016-02-26"))).isEmpty();
    }
}
