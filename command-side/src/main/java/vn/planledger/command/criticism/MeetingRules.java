package vn.planledger.command.criticism;

import static vn.planledger.command.shared.Refusal.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.planledger.command.shared.FreeText;
import vn.planledger.command.shared.Refusal;

/** What a meeting's record must add up to. */
final class MeetingRules {

    private static final int PLACE = 500;
    private static final int MINUTES = 20_000;
    private static final int PEOPLE = 100_000;

    private static final List<Function<Meeting, Optional<Refusal>>> IN_ORDER = List.of(
            MeetingRules::itIsAMeeting,
            MeetingRules::numbersAreNumbers,
            MeetingRules::noMoreCameThanBelong,
            MeetingRules::theQuorumWasThere,
            MeetingRules::votesFitThePresent);

    private MeetingRules() {}

    static void check(Meeting meeting, LocalDate today) {
        if (meeting == null || meeting.heldOn() == null) {
            throw Refusal.malformed("field.required", "heldOn").at("heldOn");
        }
        if (meeting.heldOn().isAfter(today)) {
            throw Refusal.rule("date.in-the-future", meeting.heldOn(), today).at("heldOn");
        }
        FreeText.check(meeting.place(), PLACE, "place");
        FreeText.check(meeting.minutes(), MINUTES, "minutes");
        Refusal.first(IN_ORDER, meeting);
    }

    private static Optional<Refusal> itIsAMeeting(Meeting m) {
        return when(
                m.form() == null || !m.form().meets(),
                Refusal.malformed("field.choice", "form", "CONFERENCE, DIALOGUE")
                        .at("form"));
    }

    private static Optional<Refusal> numbersAreNumbers(Meeting m) {
        var all = List.of(m.members(), m.quorum(), m.present(), m.votesFor(), m.votesAgainst(), m.abstaining());
        return when(
                all.stream().anyMatch(number -> number < 0 || number > PEOPLE),
                Refusal.malformed("meeting.numbers", PEOPLE).at("present"));
    }

    private static Optional<Refusal> noMoreCameThanBelong(Meeting m) {
        return when(
                m.present() > m.members(),
                Refusal.rule("meeting.more-present-than-members", m.present(), m.members())
                        .at("present"));
    }

    private static Optional<Refusal> theQuorumWasThere(Meeting m) {
        return when(
                m.quorum() < 1 || m.quorum() > m.members() || m.present() < m.quorum(),
                Refusal.rule("meeting.no-quorum", m.present(), m.quorum(), m.members())
                        .at("quorum"));
    }

    private static Optional<Refusal> votesFitThePresent(Meeting m) {
        var votes = m.votesFor() + m.votesAgainst() + m.abstaining();
        return when(
                votes > m.present(),
                Refusal.rule("meeting.more-votes-than-present", votes, m.present())
                        .at("votesFor"));
    }
}
