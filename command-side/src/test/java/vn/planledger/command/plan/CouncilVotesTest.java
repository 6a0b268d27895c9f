package vn.planledger.command.plan;

import static vn.planledger.command.People.by;
import static vn.planledger.command.plan.PlanStory.complete;
import static vn.planledger.command.plan.PlanStory.completed;
import static vn.planledger.command.plan.PlanStory.fields;
import static vn.planledger.command.plan.PlanStory.opened;
import static vn.planledger.command.plan.PlanStory.optional;
import static vn.planledger.command.plan.PlanStory.step;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planledger.command.Refused;
import vn.planledger.command.shared.Role;

/** The numbers of a council meeting must be possible: no more present than members, no more votes than present. */
class CouncilVotesTest {

    private static final String[] NUMBERS = {
        "members-total", "members-present", "votes-for", "votes-against", "abstentions"
    };

    @ParameterizedTest
    @CsvSource({"9,9,9,0,0", "9,7,4,2,1", "9,7,0,0,0", "9,0,0,0,0", "9,7,3,1,", "0,0,0,0,0"})
    void votes_up_to_the_number_of_those_present_are_taken(
            String total, String present, String votes, String against, String abstained) {
        var data = numbers(total, present, votes, against, abstained);
        var step = meeting("hold-council-meeting");
        attempt(step, data).expectEvents(completed(step, complete(step.step(), "done", data)));
    }

    @ParameterizedTest
    @CsvSource({"9,10,1,0,0", ",1,0,0,0", "0,1,1,0,0"})
    void more_present_than_members_is_refused(
            String total, String present, String votes, String against, String abstained) {
        attempt(meeting("hold-council-meeting"), numbers(total, present, votes, against, abstained))
                .expectException(Refused.with(RULE, "council.more-present-than-members", "members-present"))
                .expectNoEvents();
    }

    @ParameterizedTest
    @CsvSource({
        "9,7,8,0,0",
        "9,7,0,8,0",
        "9,7,0,0,8",
        "9,7,5,2,1",
        "9,7,3,3,2",
        "999999999,9,999999999,999999999,999999999"
    })
    void more_votes_than_those_present_is_refused(
            String total, String present, String votes, String against, String abstained) {
        attempt(meeting("hold-council-meeting"), numbers(total, present, votes, against, abstained))
                .expectException(Refused.with(RULE, "council.more-votes-than-present", "votes-for"))
                .expectNoEvents();
    }

    @ParameterizedTest
    @CsvSource({"6,5,true", "6,6,false", ",5,false"})
    void a_meeting_without_the_quorum_it_was_convened_with_is_refused(String quorum, String present, boolean refused) {
        var convene = step("convene-council", Role.APPRAISER, fields(optional("quorum", FieldType.INTEGER)));
        var convened = complete("convene-council", "done", quorum == null ? Map.of() : Map.of("quorum", quorum));
        var meeting = meeting("hold-council-meeting");
        var data = numbers("9", present, "1", null, null);
        var attempt = new PlanStory()
                .given(opened(convene), completed(convene, convened), opened(meeting))
                .when(complete(meeting.step(), "done", data), by(Role.APPRAISER));
        if (refused) {
            attempt.expectException(Refused.with(RULE, "council.no-quorum", "members-present"))
                    .expectNoEvents();
        } else {
            attempt.expectEvents(completed(meeting, complete(meeting.step(), "done", data)));
        }
    }

    @Test
    void another_step_with_numbers_of_the_same_names_is_no_meeting() {
        var step = meeting("convene-council");
        var data = numbers("9", "7", "9", "9", "9");
        attempt(step, data).expectEvents(completed(step, complete(step.step(), "done", data)));
    }

    private static OpenedStep meeting(String id) {
        return step(
                id,
                Role.APPRAISER,
                fields(Stream.of(NUMBERS)
                        .map(name -> optional(name, FieldType.INTEGER))
                        .toArray(FormField[]::new)));
    }

    private static ResultValidator<Plan> attempt(OpenedStep step, Map<String, String> data) {
        return new PlanStory().given(opened(step)).when(complete(step.step(), "done", data), by(Role.APPRAISER));
    }

    private static Map<String, String> numbers(String... values) {
        var data = new TreeMap<String, String>();
        for (var i = 0; i < NUMBERS.length; i++) {
            if (values[i] != null) {
                data.put(NUMBERS[i], values[i]);
            }
        }
        return data;
    }
}
