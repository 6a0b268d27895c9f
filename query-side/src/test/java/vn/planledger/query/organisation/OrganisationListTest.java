package vn.planledger.query.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.query.AtAnyTime.DAY;
import static vn.planledger.query.DongHai.PLANNER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.organisation.Organisation;
import vn.planledger.command.organisation.OrganisationEvent.OrganisationRecorded;
import vn.planledger.query.Told;
import vn.planledger.query.ViewsDatabase;

/** A reader sees which bodies there were, which there are, and who follows whom. */
class OrganisationListTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final String CITY = "UBND thành phố Thanh Hóa";
    private static final String WARD = "UBND phường Hạc Thành";
    private static final String PROVINCE = "UBND tỉnh Thanh Hóa";

    private final ViewsDatabase views = new ViewsDatabase();
    private final Told told = new Told(views.database());
    private final OrganisationList organisations = new OrganisationList(views.database());

    @BeforeEach
    void the_reorganisation_of_2025() {
        told.by(
                PLANNER,
                recorded(CITY, null, LAST_DAY, WARD, PROVINCE),
                recorded(WARD, LAST_DAY.plusDays(1), null),
                recorded(PROVINCE, null, null));
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_body_shows_from_when_to_when_it_exists_and_who_may_follow_it() {
        var city = organisations.named(CITY).orElseThrow();

        assertThat(city.organisation())
                .isEqualTo(new Organisation(CITY, null, null, LAST_DAY, List.of(WARD, PROVINCE)));
        assertThat(city.source()).isEqualTo("test");
        assertThat(city.number()).isEqualTo(1);
        assertThat(organisations.named("UBND không có")).isEmpty();
    }

    @Test
    void a_former_body_stays_in_the_list_and_is_not_among_those_of_a_later_day() {
        assertThat(names(organisations.all())).containsExactly(WARD, CITY, PROVINCE);
        assertThat(names(organisations.on(LAST_DAY))).containsExactly(CITY, PROVINCE);
        assertThat(names(organisations.on(LAST_DAY.plusDays(1)))).containsExactly(WARD, PROVINCE);
    }

    @Test
    void a_successor_knows_whom_it_follows() {
        assertThat(names(organisations.followedBy(WARD))).containsExactly(CITY);
        assertThat(names(organisations.followedBy(CITY))).isEmpty();
    }

    @Test
    void a_body_recorded_again_is_as_it_was_last_recorded() {
        told.by(PLANNER, recorded(PROVINCE, null, LAST_DAY)).tell(3);

        assertThat(organisations.all()).hasSize(3);
        assertThat(organisations.named(PROVINCE).orElseThrow().organisation().validTo())
                .isEqualTo(LAST_DAY);
    }

    private static List<String> names(List<RecordedOrganisation> found) {
        return found.stream().map(recorded -> recorded.organisation().name()).toList();
    }

    private static OrganisationRecorded recorded(String name, LocalDate from, LocalDate to, String... successors) {
        return new OrganisationRecorded(new Organisation(name, null, from, to, List.of(successors)), "test", DAY);
    }
}
