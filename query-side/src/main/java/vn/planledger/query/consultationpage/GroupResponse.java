package vn.planledger.query.consultationpage;

import java.util.List;
import java.util.function.Predicate;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.query.consultationpage.InvitedBody.State;
import vn.planledger.query.shared.Slice;

/**
 * How the bodies asked by name in one group responded.
 *
 * @param rounds that asked the group; where one body is looked at, that asked it in this group
 * @param silentRounds rounds in which nobody of the whole group said anything
 * @param waiting invited, and neither answered nor past the window
 */
public record GroupResponse(
        ConsultedGroup group, long rounds, long silentRounds, long invited, long answered, long waiting, long silent) {

    static GroupResponse of(ConsultedGroup group, List<Consultation> rounds, Slice slice) {
        Predicate<InvitedBody> which = body -> body.group() == group && slice.names(body.body());
        var asked = rounds.stream()
                .filter(round -> round.windows().stream().anyMatch(window -> window.group() == group))
                .filter(round ->
                        slice.body() == null || round.invited().stream().anyMatch(which))
                .toList();
        var bodies = asked.stream()
                .flatMap(round -> round.invited().stream())
                .filter(which)
                .toList();
        var answered =
                bodies.stream().filter(body -> body.state() == State.ANSWERED).count();
        var silent =
                bodies.stream().filter(body -> body.state() == State.SILENT).count();
        return new GroupResponse(
                group,
                asked.size(),
                asked.stream()
                        .filter(round -> round.silentGroups().contains(group))
                        .count(),
                bodies.size(),
                answered,
                bodies.size() - answered - silent,
                silent);
    }
}
