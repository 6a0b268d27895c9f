package vn.planledger.command.criticism;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Phase;

/** What a plan may ask about the criticisms of its drafts. */
public final class Criticisms {

    private final Repository<Criticism> criticisms;

    Criticisms(Repository<Criticism> criticisms) {
        this.criticisms = criticisms;
    }

    /**
     * The criticisms asked for in a phase, round by round.
     *
     * @param rounds how many rounds of consultation there were
     */
    public List<CriticismState> of(PlanId plan, Phase phase, int rounds) {
        return IntStream.rangeClosed(1, rounds)
                .mapToObj(round -> state(CriticismId.of(plan, phase, round)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A round in which the Front was not asked has none. */
    private Optional<CriticismState> state(CriticismId id) {
        try {
            return Optional.of(criticisms.load(id.value()).invoke(Criticism::state));
        } catch (AggregateNotFoundException notAsked) {
            return Optional.empty();
        }
    }
}
