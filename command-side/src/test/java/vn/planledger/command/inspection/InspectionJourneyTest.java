package vn.planledger.command.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.inspection.InspectionStory.CHIEF;
import static vn.planledger.command.inspection.InspectionStory.CONCLUSION;
import static vn.planledger.command.inspection.InspectionStory.DECIDED;
import static vn.planledger.command.inspection.InspectionStory.INSPECTION;
import static vn.planledger.command.inspection.InspectionStory.INSPECTOR;
import static vn.planledger.command.inspection.InspectionStory.WARD;
import static vn.planledger.command.inspection.InspectionStory.answer;
import static vn.planledger.command.inspection.InspectionStory.ask;
import static vn.planledger.command.inspection.InspectionStory.find;
import static vn.planledger.command.inspection.InspectionStory.open;
import static vn.planledger.command.inspection.InspectionStory.publish;
import static vn.planledger.command.inspection.InspectionStory.sign;
import static vn.planledger.command.shared.Refusal.Kind.CONFLICT;
import static vn.planledger.command.shared.Refusal.Kind.FORBIDDEN;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.NOT_FOUND;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.inspection.InspectionCommand.DraftConclusion;
import vn.planledger.command.inspection.InspectionCommand.DropFinding;
import vn.planledger.command.inspection.InspectionCommand.OpenInspection;
import vn.planledger.command.inspection.InspectionEvent.ConclusionPublished;
import vn.planledger.command.inspection.InspectionEvent.ConclusionSigned;
import vn.planledger.command.inspection.InspectionEvent.ExplanationAnswered;
import vn.planledger.command.inspection.InspectionEvent.ExplanationRequested;
import vn.planledger.command.inspection.InspectionEvent.FindingDropped;
import vn.planledger.command.inspection.InspectionEvent.FindingRecorded;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Role;

/** Inspectors find, ask, conclude; the chief signs; everybody may read it only once it is published. */
class InspectionJourneyTest {

    private final InspectionStory story = new InspectionStory();

    @Test
    void findings_rest_on_events_that_the_record_holds() {
        story.opened().send(find(null, 9L, 7L, 9L), INSPECTOR, DECIDED);
        assertThat(story.newest(FindingRecorded.class).finding().events()).containsExactly(7L, 9L);
        story.refuses(find(null, 7L, CommandRoom.HIGHEST_NUMBER + 1), INSPECTOR, RULE, "inspection.event-unknown");
        story.refuses(find(null, 0L), INSPECTOR, RULE, "inspection.event-unknown");
        story.refuses(find(null), INSPECTOR, MALFORMED, "field.required");
    }

    @Test
    void a_finding_is_worded_anew_under_its_number_and_a_dropped_number_is_not_given_again() {
        story.opened().send(find(null, 7L), INSPECTOR, DECIDED).send(find(1, 8L), INSPECTOR, DECIDED);
        story.send(new DropFinding(INSPECTION, 1, DECIDED), INSPECTOR, DECIDED);
        story.refuses(new DropFinding(INSPECTION, 1, DECIDED), INSPECTOR, NOT_FOUND, "inspection.finding-unknown");
        story.refuses(find(1, 8L), INSPECTOR, NOT_FOUND, "inspection.finding-unknown");
        story.send(find(null, 7L), INSPECTOR, DECIDED);
        assertThat(story.room.events(FindingRecorded.class))
                .extracting(event -> event.finding().number())
                .containsExactly(1, 1, 2);
        assertThat(story.room.events(FindingDropped.class)).hasSize(1);
    }

    @Test
    void a_body_answers_what_it_was_asked_and_a_late_answer_says_so() {
        story.opened().send(ask(DECIDED.plusDays(5)), INSPECTOR, DECIDED);
        assertThat(story.newest(ExplanationRequested.class).request()).isEqualTo(1);
        story.send(answer(1, DECIDED.plusDays(5)), WARD, DECIDED.plusDays(5));
        assertThat(story.newest(ExplanationAnswered.class).late()).isFalse();
        story.send(answer(1, DECIDED.plusDays(6)), WARD, DECIDED.plusDays(6));
        assertThat(story.newest(ExplanationAnswered.class).late()).isTrue();
    }

    @Test
    void to_any_other_body_there_is_no_such_request() {
        story.opened().send(ask(DECIDED.plusDays(5)), INSPECTOR, DECIDED);
        var other = new Actor("binh", "Bình", "UBND phường Y", Role.PLANNER);
        story.refuses(answer(1, DECIDED), other, NOT_FOUND, "inspection.request-unknown");
        story.refuses(answer(2, DECIDED), WARD, NOT_FOUND, "inspection.request-unknown");
        story.refuses(answer(1, DECIDED), INSPECTOR, FORBIDDEN, "command.other-role");
        story.refuses(ask(DECIDED.minusDays(1)), INSPECTOR, RULE, "inspection.last-day");
    }

    @Test
    void only_what_was_appraised_is_signed_and_only_by_the_chief() {
        story.opened().reported();
        story.refuses(sign(), CHIEF, CONFLICT, "inspection.not-yet");
        story.drafted().appraised();
        story.refuses(sign(), INSPECTOR, FORBIDDEN, "command.other-role");
        story.drafted();
        story.refuses(sign(), CHIEF, CONFLICT, "inspection.not-yet");
        story.appraised().signed();
        assertThat(story.newest(ConclusionSigned.class).conclusion()).isEqualTo(CONCLUSION);
    }

    @Test
    void what_is_signed_never_changes() {
        story.opened()
                .send(ask(DECIDED), INSPECTOR, DECIDED)
                .reported()
                .drafted()
                .appraised()
                .signed();
        story.refuses(sign(), CHIEF, CONFLICT, "inspection.done-already");
        story.refuses(find(null, 7L), INSPECTOR, CONFLICT, "inspection.done-already");
        story.refuses(ask(DECIDED), INSPECTOR, CONFLICT, "inspection.done-already");
        story.refuses(answer(1, DECIDED), WARD, CONFLICT, "inspection.request-over");
        story.refuses(InspectionStory.draft(DECIDED.plusDays(9)), INSPECTOR, CONFLICT, "inspection.done-already");
    }

    @Test
    void it_is_published_once_on_the_portal_and_in_one_more_way() {
        story.opened().reported().drafted().appraised();
        story.refuses(publish(PublicationWay.POSTING), INSPECTOR, CONFLICT, "inspection.not-yet");
        story.signed();
        story.refuses(publish(), INSPECTOR, RULE, "inspection.one-more-way");
        story.send(publish(PublicationWay.POSTING, PublicationWay.MEETING), INSPECTOR, DECIDED.plusDays(7));
        assertThat(story.newest(ConclusionPublished.class).ways())
                .containsExactly(PublicationWay.MEETING, PublicationWay.POSTING);
        story.refuses(publish(PublicationWay.POSTING), INSPECTOR, CONFLICT, "inspection.done-already");
    }

    @Test
    void bad_input_is_refused() {
        story.refuses(open(" ", false), INSPECTOR, MALFORMED, "field.required");
        story.refuses(find(null, 7L), INSPECTOR, NOT_FOUND, "inspection.unknown");
        var unknown = List.of(new PlanId("none"));
        story.refuses(
                new OpenInspection(INSPECTION, "1", "s", "t", unknown, InspectionWay.REMOTE, false, DECIDED),
                INSPECTOR,
                NOT_FOUND,
                "plan.unknown");
        story.opened().reported();
        var empty = new Conclusion(null, "x", "y", null, null, null);
        story.refuses(
                new DraftConclusion(INSPECTION, empty, DECIDED.plusDays(9)), INSPECTOR, MALFORMED, "field.required");
    }
}
