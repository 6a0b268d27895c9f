package vn.planledger.command.criticism;

import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.shared.Refusal;

/** Finds criticisms, and says so where there is none. */
record CriticismStore(Repository<Criticism> criticisms) {

    /** @throws Refusal {@code criticism.unknown} */
    Aggregate<Criticism> load(CriticismCommand asked) {
        try {
            var found = criticisms.load(asked.criticism().value());
            if (found.invoke(criticism -> criticism.requested().plan()).equals(asked.plan())) {
                return found;
            }
        } catch (AggregateNotFoundException unknown) {
            throw Refusal.notFound("criticism.unknown", asked.criticism().value());
        }
        throw Refusal.notFound("criticism.unknown", asked.criticism().value());
    }
}
