package vn.planledger.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A form says for whom it was made, and nobody can make it say something else. */
class FormMarksTest {

    private static final FormOwner OWNER = FormOwner.of(() -> "planner");

    private Instant now = Instant.parse("2026-11-26T03:00:00Z");
    private final FormMarks marks = new FormMarks("key of the test", () -> now);

    @Test
    void a_mark_tells_its_owner_and_no_account() {
        assertThat(marks.owner(marks.mark(OWNER))).contains(OWNER);
        assertThat(marks.mark(OWNER)).doesNotContain("planner");
        assertThat(marks.owner(marks.mark(FormOwner.of(null)))).contains(FormOwner.VISITOR);
    }

    @Test
    void a_changed_mark_tells_nothing() {
        var mark = marks.mark(OWNER);

        assertThat(marks.owner(mark.replaceFirst(OWNER.id(), FormOwner.VISITOR.id())))
                .isEmpty();
        assertThat(marks.owner(mark.replaceFirst("\\.\\d+\\.", ".99999999999.")))
                .isEmpty();
        assertThat(marks.owner(new FormMarks("another key", () -> now).mark(OWNER)))
                .isEmpty();
        assertThat(marks.owner("")).isEmpty();
        assertThat(marks.owner(null)).isEmpty();
    }

    @Test
    void a_mark_ends_after_a_week() {
        var mark = marks.mark(OWNER);

        now = now.plus(FormMarks.LIFE).minus(Duration.ofSeconds(1));
        assertThat(marks.owner(mark)).isPresent();
        now = now.plus(Duration.ofSeconds(1));
        assertThat(marks.owner(mark)).isEmpty();
    }

    @Test
    void without_a_key_each_start_makes_its_own() {
        var other = new FormMarks("", () -> now);

        assertThat(other.owner(other.mark(OWNER))).contains(OWNER);
        assertThat(new FormMarks(" ", () -> now).owner(other.mark(OWNER))).isEmpty();
    }
}
