package vn.planledger.command.opinion;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.opinion.OpinionEvent.OpinionSubmitted;
import vn.planledger.command.shared.Refusal;

/** What others may ask about an opinion. */
public final class KnownOpinions {

    private final Repository<Opinion> opinions;

    KnownOpinions(Repository<Opinion> opinions) {
        this.opinions = opinions;
    }

    /**
     * The opinion as it came in.
     *
     * @throws Refusal {@code opinion.unknown}
     */
    public OpinionSubmitted submitted(OpinionId opinion) {
        try {
            return opinions.load(opinion.value()).invoke(Opinion::submitted);
        } catch (AggregateNotFoundException unknown) {
            throw Refusal.notFound("opinion.unknown", opinion.value());
        }
    }
}
