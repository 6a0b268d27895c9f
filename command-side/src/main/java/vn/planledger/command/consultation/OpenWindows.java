package vn.planledger.command.consultation;

import java.time.LocalDate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationOpened;
import vn.planledger.command.shared.Refusal;

/** What an opinion may ask about the consultation it answers. */
public final class OpenWindows {

    private final Repository<Consultation> consultations;

    OpenWindows(Repository<Consultation> consultations) {
        this.consultations = consultations;
    }

    /**
     * How the consultation was opened, if the group's window takes opinions on that day.
     *
     * @throws Refusal {@code consultation.unknown}, {@code consultation.closed}, {@code consultation.not-open-yet}
     */
    public ConsultationOpened taking(ConsultationId id, ConsultedGroup group, LocalDate day) {
        try {
            var consultation = consultations.load(id.value());
            consultation.execute(c -> c.mustTake(group, day));
            return consultation.invoke(Consultation::opened);
        } catch (AggregateNotFoundException unknown) {
            throw Refusal.notFound("consultation.unknown", id.value());
        }
    }
}
