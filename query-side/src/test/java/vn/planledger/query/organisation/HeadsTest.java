package vn.planledger.query.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.query.DongHai.PLANNER;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.organisation.OrganisationEvent.HeadNamed;
import vn.planledger.query.Told;
import vn.planledger.query.ViewsDatabase;

/** Who headed a body on a day is whoever was named for the latest day up to it. */
class HeadsTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 3, 1);

    private final ViewsDatabase views = new ViewsDatabase();
    private final Heads heads = new Heads(views.database());

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void each_heads_it_from_his_or_her_first_day_to_the_day_before_the_next() {
        new Told(views.database()).by(PLANNER, named("B", SECOND), named("Sai", FIRST), named("A", FIRST));

        assertThat(heads.on("Sở", FIRST.minusDays(1))).isEmpty();
        assertThat(heads.on("Sở", FIRST)).map(NamedHead::person).contains("A");
        assertThat(heads.on("Sở", SECOND.minusDays(1))).map(NamedHead::person).contains("A");
        assertThat(heads.on("Sở", SECOND)).map(NamedHead::person).contains("B");
        assertThat(heads.of("Sở")).extracting(NamedHead::person).containsExactly("A", "B");
        assertThat(heads.of("Sở khác")).isEmpty();
    }

    private static HeadNamed named(String person, LocalDate from) {
        return new HeadNamed("Sở", person, "Giám đốc", from, "test", from);
    }
}
