package vn.planledger.command.criticism;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.criticism.CriticismForm.CONFERENCE;
import static vn.planledger.command.criticism.CriticismStory.CRITICISM;
import static vn.planledger.command.criticism.CriticismStory.FRONT;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.Refused;
import vn.planledger.command.criticism.CriticismCommand.RecordMeeting;
import vn.planledger.command.criticism.CriticismEvent.MeetingRecorded;
import vn.planledger.command.shared.Refusal;

/** What is recorded of a meeting of the Front adds up: who belongs, who came, who voted how. */
class MeetingTest {

    private final CriticismStory story = new CriticismStory();

    @ParameterizedTest
    @CsvSource({
        "21,14,21,21,0,0",
        "21,14,14,10,3,1",
        "21,14,15,0,0,0",
        "21,21,21,20,0,1",
        "1,1,1,1,0,0",
        "100000,1,100000,0,100000,0"
    })
    void a_meeting_with_its_quorum_and_no_more_votes_than_people_is_recorded(
            int members, int quorum, int present, int votesFor, int against, int abstaining) {
        var meeting = people(members, quorum, present, votesFor, against, abstaining);
        story.room.send(record(meeting), FRONT);
        assertThat(story.room.events(MeetingRecorded.class))
                .containsExactly(new MeetingRecorded(CRITICISM, PLAN, meeting, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"15,1,0", "12,4,0", "12,2,2", "0,16,0", "0,0,16", "100000,100000,100000"})
    void more_votes_than_people_present_are_refused(int votesFor, int against, int abstaining) {
        refused(people(21, 14, 15, votesFor, against, abstaining), RULE, "meeting.more-votes-than-present", "votesFor");
    }

    @Test
    void more_people_than_belong_are_refused() {
        refused(people(21, 14, 22, 1, 0, 0), RULE, "meeting.more-present-than-members", "present");
    }

    @ParameterizedTest
    @CsvSource({"21,14,13", "21,22,21", "21,0,15", "0,0,0", "21,1,0"})
    void without_a_quorum_it_was_no_meeting(int members, int quorum, int present) {
        refused(people(members, quorum, present, 0, 0, 0), RULE, "meeting.no-quorum", "quorum");
    }

    @ParameterizedTest
    @CsvSource({
        "-1,14,15,1,1,1",
        "21,-1,15,1,1,1",
        "21,14,-1,1,1,1",
        "21,14,15,-1,1,1",
        "21,14,15,1,-1,1",
        "21,14,15,20,0,-5",
        "100001,14,15,1,1,1",
        "21,14,15,2147483647,1,1"
    })
    void less_than_nobody_and_more_than_the_province_are_no_numbers_of_people(
            int members, int quorum, int present, int votesFor, int against, int abstaining) {
        refused(
                people(members, quorum, present, votesFor, against, abstaining),
                MALFORMED,
                "meeting.numbers",
                "present");
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(names = "WRITTEN")
    void a_letter_is_no_meeting(CriticismForm form) {
        refused(of(form, TODAY, "Hội trường A", "Thống nhất"), MALFORMED, "field.choice", "form");
    }

    @Test
    void a_dialogue_is_one() {
        story.room.send(record(of(CriticismForm.DIALOGUE, TODAY, "Hội trường A", "Thống nhất")), FRONT);
        assertThat(story.room.events(MeetingRecorded.class)).hasSize(1);
    }

    @Test
    void it_was_held_on_a_day_that_has_come() {
        refused(of(CONFERENCE, null, "Hội trường A", "Thống nhất"), MALFORMED, "field.required", "heldOn");
        refused(of(CONFERENCE, TODAY.plusDays(1), "Hội trường A", "Thống nhất"), RULE, "date.in-the-future", "heldOn");
        refused(null, MALFORMED, "field.required", "heldOn");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void somewhere_and_about_something(String blank) {
        refused(of(CONFERENCE, TODAY, blank, "Thống nhất"), MALFORMED, "field.required", "place");
        refused(of(CONFERENCE, TODAY, "Hội trường A", blank), MALFORMED, "field.required", "minutes");
    }

    @Test
    void place_and_minutes_have_a_greatest_length() {
        refused(of(CONFERENCE, TODAY, "ữ".repeat(501), "Thống nhất"), MALFORMED, "field.too-long", "place");
        refused(of(CONFERENCE, TODAY, "Hội trường A", "ữ".repeat(20_001)), MALFORMED, "field.too-long", "minutes");
    }

    private void refused(Meeting meeting, Refusal.Kind kind, String code, String field) {
        story.refuses(record(meeting), FRONT, Refused.with(kind, code, field));
    }

    private static RecordMeeting record(Meeting meeting) {
        return new RecordMeeting(CRITICISM, PLAN, meeting, TODAY);
    }

    private static Meeting people(int members, int quorum, int present, int votesFor, int against, int abstaining) {
        return new Meeting(
                CONFERENCE,
                TODAY,
                "Hội trường A",
                members,
                quorum,
                present,
                votesFor,
                against,
                abstaining,
                "Thống nhất");
    }

    private static Meeting of(CriticismForm form, LocalDate heldOn, String place, String minutes) {
        return new Meeting(form, heldOn, place, 21, 14, 15, 12, 2, 1, minutes);
    }
}
