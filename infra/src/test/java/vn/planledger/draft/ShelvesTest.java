package vn.planledger.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** What sessions keep is bounded: in size, in number, in time, and by the sessions themselves. */
class ShelvesTest {

    private static final long ROOM = 1000;
    private static final FormOwner PLANNER = FormOwner.of(() -> "planner");

    private Instant now = Instant.parse("2026-11-26T03:00:00Z");
    private final Shelves shelves = new Shelves(ROOM, () -> now);
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    private boolean has(String name) {
        return shelves.find(request, name, String.class).isPresent();
    }

    @Test
    void what_is_kept_is_found_by_its_session_alone() {
        assertThat(shelves.put(request, PLANNER, "form", "typed", 5)).isTrue();

        assertThat(shelves.find(request, "form", String.class)).contains("typed");
        assertThat(shelves.find(request, "form", Integer.class)).isEmpty();
        assertThat(shelves.find(new MockHttpServletRequest(), "form", String.class))
                .isEmpty();
    }

    @Test
    void nothing_more_is_kept_where_the_room_is_full_and_what_is_there_stays() {
        shelves.put(request, PLANNER, "one", "typed", ROOM);

        assertThat(shelves.put(new MockHttpServletRequest(), PLANNER, "other", "typed", 1))
                .isFalse();
        assertThat(has("one")).isTrue();
        assertThat(shelves.put(request, PLANNER, "one", "typed again", ROOM)).isTrue();
    }

    @Test
    void a_flood_of_visitors_takes_no_room_from_people_with_an_account() {
        assertThat(shelves.put(new MockHttpServletRequest(), FormOwner.VISITOR, "flood", "typed", ROOM))
                .isTrue();
        assertThat(shelves.put(new MockHttpServletRequest(), FormOwner.VISITOR, "other", "typed", 1))
                .isFalse();

        assertThat(shelves.put(request, PLANNER, "form", "typed", ROOM)).isTrue();
    }

    @Test
    void one_form_that_is_too_large_is_not_kept() {
        var roomy = new Shelves(Long.MAX_VALUE, () -> now);

        assertThat(roomy.put(request, PLANNER, "form", "typed", Shelves.LARGEST))
                .isTrue();
        assertThat(roomy.put(request, PLANNER, "form", "typed", Shelves.LARGEST + 1))
                .isFalse();
        assertThat(roomy.put(request, FormOwner.VISITOR, "form", "typed", Shelves.LARGEST_OF_VISITOR + 1))
                .isFalse();
    }

    @Test
    void the_oldest_of_too_many_goes() {
        for (var n = 0; n <= Shelf.MOST_THINGS; n++) {
            shelves.put(request, PLANNER, "form " + n, "typed", 1);
        }

        assertThat(has("form 0")).isFalse();
        assertThat(has("form 1")).isTrue();
    }

    @Test
    void it_lasts_an_hour_and_its_room_comes_back() {
        shelves.put(request, PLANNER, "form", "typed", ROOM);

        now = now.plus(Shelf.LIFE).plus(Duration.ofSeconds(1));

        assertThat(has("form")).isFalse();
        assertThat(shelves.put(new MockHttpServletRequest(), PLANNER, "form", "typed", ROOM))
                .isTrue();
    }

    @Test
    void the_end_of_the_session_gives_its_room_back() {
        shelves.put(request, PLANNER, "form", "typed", ROOM);

        request.getSession().invalidate();

        assertThat(shelves.put(new MockHttpServletRequest(), PLANNER, "form", "typed", ROOM))
                .isTrue();
    }
}
