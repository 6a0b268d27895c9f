package vn.planledger.command.criticism;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.criticism.CriticismForm.WRITTEN;
import static vn.planledger.command.criticism.CriticismStory.CHAIR;
import static vn.planledger.command.criticism.CriticismStory.CRITICISM;
import static vn.planledger.command.criticism.CriticismStory.FRONT;
import static vn.planledger.command.criticism.CriticismStory.MEETING;
import static vn.planledger.command.criticism.CriticismStory.draft;
import static vn.planledger.command.criticism.CriticismStory.release;
import static vn.planledger.command.shared.Refusal.Kind.CONFLICT;
import static vn.planledger.command.shared.Refusal.Kind.FORBIDDEN;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.Refused;
import vn.planledger.command.criticism.CriticismCommand.DropRecommendation;
import vn.planledger.command.criticism.CriticismCommand.RecordMeeting;
import vn.planledger.command.criticism.CriticismCommand.ReleaseCriticism;
import vn.planledger.command.criticism.CriticismCommand.SubmitCriticism;
import vn.planledger.command.criticism.CriticismEvent.CriticismReleased;
import vn.planledger.command.criticism.CriticismEvent.CriticismSubmitted;
import vn.planledger.command.number.NumberCommand.UseNumber;

/** The chair alone signs a criticism, and once; what was signed never changes, and then it is submitted. */
class ReleaseTest {

    private final CriticismStory story = new CriticismStory().drafted("Mở rộng đường");

    @Test
    void who_drafts_does_not_sign() {
        story.refuses(release(WRITTEN), FRONT, Refused.with(FORBIDDEN, "command.other-role"));
    }

    @Test
    void it_is_signed_once() {
        story.released();
        story.refuses(
                new ReleaseCriticism(CRITICISM, PLAN, WRITTEN, "13/MTTQ-BTT", "Chủ tịch", "Nghĩ lại", TODAY),
                CHAIR,
                Refused.with(CONFLICT, "criticism.released-already"));
    }

    @Test
    void it_is_not_submitted_on_a_day_before_it_was_signed() {
        story.released();
        story.refuses(
                new SubmitCriticism(CRITICISM, PLAN, TODAY.minusDays(1)),
                FRONT,
                Refused.with(RULE, "date.before-last-act", "happenedOn"));
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFERENCE", "DIALOGUE"})
    void where_people_should_have_met_and_have_not_it_is_not_signed(CriticismForm form) {
        story.refuses(release(form), CHAIR, Refused.with(RULE, "criticism.no-meeting", "form"));
        story.met().room.send(release(form), CHAIR);
        assertThat(story.room.events(CriticismReleased.class)).singleElement().returns(form, CriticismReleased::form);
    }

    @Test
    void a_criticism_that_recommends_nothing_is_one() {
        story.room.send(new DropRecommendation(CRITICISM, PLAN, 1, TODAY), FRONT);
        story.released().submitted();
        assertThat(story.room.events(CriticismReleased.class).get(0).recommendations())
                .isEmpty();
    }

    @Test
    void once_it_is_signed_nothing_is_drafted_dropped_or_met_about() {
        story.released();
        var signed = Refused.with(CONFLICT, "criticism.released-already");
        story.refuses(draft("Một nữa"), CHAIR, signed);
        story.refuses(new DropRecommendation(CRITICISM, PLAN, 1, TODAY), CHAIR, signed);
        story.refuses(new RecordMeeting(CRITICISM, PLAN, MEETING, TODAY), CHAIR, signed);
    }

    @Test
    void of_a_series_alone_the_next_number_is_given() {
        story.room.send(new UseNumber(PLAN, CHAIR.organisation(), "41/MTTQ-BTT", TODAY), CHAIR);
        story.room.send(
                new ReleaseCriticism(CRITICISM, PLAN, WRITTEN, "MTTQ-BTT", "Chủ tịch", "Đề nghị", TODAY), CHAIR);
        assertThat(story.room.events(CriticismReleased.class))
                .singleElement()
                .returns("42/MTTQ-BTT", CriticismReleased::number);
    }

    @Test
    void a_number_that_was_given_out_leaves_it_unsigned() {
        story.room.send(new UseNumber(PLAN, CHAIR.organisation(), "12/MTTQ-BTT", TODAY), CHAIR);
        story.refuses(release(WRITTEN), CHAIR, Refused.with(CONFLICT, "number.used"));
        story.refuses(
                new SubmitCriticism(CRITICISM, PLAN, TODAY), CHAIR, Refused.with(CONFLICT, "criticism.not-released"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "12/mttq", "twelve"})
    void a_number_that_is_none_is_refused(String number) {
        story.refuses(
                new ReleaseCriticism(CRITICISM, PLAN, WRITTEN, number, "Chủ tịch", "Đề nghị", TODAY),
                CHAIR,
                Refused.with(MALFORMED, "symbol.malformed"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,Chủ tịch,Đề nghị,number",
                "'',Chủ tịch,Đề nghị,number",
                "12/MTTQ-BTT,-,Đề nghị,signatory",
                "12/MTTQ-BTT,' ',Đề nghị,signatory",
                "12/MTTQ-BTT,Chủ tịch,-,conclusion",
                "12/MTTQ-BTT,Chủ tịch,'',conclusion"
            })
    void number_signatory_and_conclusion_are_given(String number, String signatory, String conclusion, String field) {
        story.refuses(
                new ReleaseCriticism(CRITICISM, PLAN, WRITTEN, number, signatory, conclusion, TODAY),
                CHAIR,
                Refused.with(MALFORMED, "field.required", field));
    }

    @Test
    void a_form_is_chosen() {
        story.refuses(release(null), CHAIR, Refused.with(MALFORMED, "field.required", "form"));
    }

    @Test
    void a_meeting_that_was_held_does_not_hinder_a_letter() {
        story.met().released();
        assertThat(story.room.events(CriticismReleased.class)).hasSize(1);
    }

    @Test
    void it_is_submitted_once_and_after_it_was_signed() {
        var submit = new SubmitCriticism(CRITICISM, PLAN, TODAY);
        story.refuses(submit, FRONT, Refused.with(CONFLICT, "criticism.not-released"));
        story.released().submitted();
        story.refuses(submit, FRONT, Refused.with(CONFLICT, "criticism.submitted-already"));
        assertThat(story.room.events(CriticismSubmitted.class))
                .containsExactly(new CriticismSubmitted(CRITICISM, PLAN, TODAY));
    }
}
