package vn.planledger.command.criticism;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.criticism.CriticismStory.CRITICISM;
import static vn.planledger.command.criticism.CriticismStory.REPORT;
import static vn.planledger.command.shared.Refusal.Kind.CONFLICT;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.Refused;
import vn.planledger.command.criticism.CriticismCommand.ReportCriticism;
import vn.planledger.command.criticism.CriticismEvent.CriticismReported;
import vn.planledger.command.shared.Role;

/** Law 75/2015 Art. 36(3): what the Front said, and what was replied, is reported to the approver, wholly answered. */
class ReportTest {

    private final CriticismStory story =
            new CriticismStory().drafted("Mở rộng đường", "Thêm trường học").released();

    @Test
    void what_was_not_submitted_is_not_reported() {
        story.refuses(REPORT, Role.PLANNER, Refused.with(CONFLICT, "criticism.not-submitted"));
    }

    @Test
    void nor_is_what_still_waits_for_a_reply() {
        story.submitted();
        story.refuses(REPORT, Role.PLANNER, Refused.with(RULE, "criticism.unanswered"));
        story.replied(1);
        story.refuses(REPORT, Role.PLANNER, Refused.with(RULE, "criticism.unanswered"));
        story.replied(2).judged(1, false);
        story.refuses(REPORT, Role.PLANNER, Refused.with(RULE, "criticism.unanswered"));

        story.replied(1).reported();
        assertThat(story.room.events(CriticismReported.class))
                .containsExactly(new CriticismReported(CRITICISM, PLAN, "31/TTr-UBND", TODAY));
    }

    @Test
    void the_front_s_judgement_is_not_waited_for() {
        story.submitted().replied(1, 2).reported();
        assertThat(story.room.events(CriticismReported.class)).hasSize(1);
    }

    @Test
    void it_is_reported_once() {
        story.submitted().replied(1, 2).reported();
        story.refuses(REPORT, Role.PLANNER, Refused.with(CONFLICT, "criticism.reported-already"));
        story.judged(1, true);
        story.refuses(REPORT, Role.PLANNER, Refused.with(CONFLICT, "criticism.reported-already"));
    }

    @Test
    void a_reply_after_the_report_is_reported_anew() {
        story.submitted().replied(1, 2).reported().judged(2, false);
        story.refuses(REPORT, Role.PLANNER, Refused.with(RULE, "criticism.unanswered"));
        story.replied(2).reported();
        assertThat(story.room.events(CriticismReported.class)).hasSize(2);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void the_report_is_a_document(String document) {
        story.submitted().replied(1, 2);
        story.refuses(report(document), Role.PLANNER, Refused.with(MALFORMED, "field.required", "document"));
    }

    @Test
    void whose_number_has_at_most_200_characters() {
        story.submitted().replied(1, 2);
        story.refuses(report("9".repeat(201)), Role.PLANNER, Refused.with(MALFORMED, "field.too-long", "document"));
    }

    private static ReportCriticism report(String document) {
        return new ReportCriticism(CRITICISM, PLAN, document, TODAY);
    }
}
