package vn.planledger.command.criticism;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.criticism.CriticismStory.CRITICISM;
import static vn.planledger.command.criticism.CriticismStory.PLANNED;
import static vn.planledger.command.criticism.CriticismStory.REPORT;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.planledger.command.Refused;
import vn.planledger.command.criticism.CriticismCommand.MarkFrontSilent;
import vn.planledger.command.criticism.CriticismEvent.FrontStayedSilent;
import vn.planledger.command.shared.Role;

/** The planned day of the submission passed and the Front has said nothing: that is recorded, and ends nothing. */
class FrontSilenceTest {

    private final CriticismStory story = new CriticismStory();

    @Test
    void until_the_end_of_the_planned_day_nobody_is_silent() {
        mark(PLANNED);
        assertThat(story.room.events(FrontStayedSilent.class)).isEmpty();
    }

    @Test
    void from_the_day_after_on_it_is_recorded_once() {
        mark(PLANNED.plusDays(1));
        mark(PLANNED.plusDays(1));
        mark(PLANNED.plusDays(9));
        assertThat(story.room.events(FrontStayedSilent.class))
                .containsExactly(new FrontStayedSilent(CRITICISM, PLAN, PLANNED.plusDays(1)));
    }

    @Test
    void who_has_submitted_was_not_silent() {
        story.drafted("Mở rộng đường").released().submitted();
        mark(PLANNED.plusDays(1));
        assertThat(story.room.events(FrontStayedSilent.class)).isEmpty();
    }

    @Test
    void a_draft_that_was_not_submitted_says_nothing() {
        story.drafted("Mở rộng đường").released();
        mark(PLANNED.plusDays(1));
        assertThat(story.room.events(FrontStayedSilent.class)).hasSize(1);
    }

    @Test
    void what_it_says_later_is_owed_its_reply_all_the_same() {
        mark(PLANNED.plusDays(1));
        story.drafted("Mở rộng đường").released().submitted();
        story.refuses(REPORT, Role.PLANNER, Refused.with(RULE, "criticism.unanswered"));
        story.replied(1).reported();
        mark(PLANNED.plusDays(2));
        assertThat(story.room.events(FrontStayedSilent.class)).hasSize(1);
    }

    private void mark(LocalDate day) {
        story.room.send(new MarkFrontSilent(CRITICISM, PLAN, day), Role.SYSTEM);
    }
}
