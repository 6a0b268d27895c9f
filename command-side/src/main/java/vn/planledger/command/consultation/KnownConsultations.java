package vn.planledger.command.consultation;

import java.time.LocalDate;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationOpened;
import vn.planledger.command.consultation.ConsultationEvent.InvitationAnswered;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.shared.Refusal;

/** What an opinion may ask about the consultation it answers. */
public final class KnownConsultations {

    private final Repository<Consultation> consultations;

    KnownConsultations(Repository<Consultation> consultations) {
        this.consultations = consultations;
    }

    /**
     * How the consultation was opened, if the group's window takes opinions on that day.
     *
     * @throws Refusal {@code consultation.unknown}, {@code consultation.group-not-asked}, {@code consultation.closed},
     *     {@code consultation.not-open-yet}
     */
    public ConsultationOpened taking(ConsultationId id, ConsultedGroup group, LocalDate day) {
        var consultation = load(id);
        consultation.execute(c -> c.mustTake(group, day));
        return consultation.invoke(Consultation::opened);
    }

    /**
     * How the consultation was opened, if the group is asked and its window has begun; it may be over.
     *
     * @throws Refusal as {@link #taking}, but for {@code consultation.closed}
     */
    public ConsultationOpened begun(ConsultationId id, ConsultedGroup group, LocalDate day) {
        var consultation = load(id);
        consultation.execute(c -> WindowRules.mustHaveOpened(c.window(group), day));
        return consultation.invoke(Consultation::opened);
    }

    public boolean isLate(ConsultationId id, ConsultedGroup group, LocalDate day) {
        return load(id).invoke(c -> day.isAfter(c.window(group).closesOn()));
    }

    /** Whose window counts for a body, or for a person where there is none: an invited body's is that of its invitation. */
    public ConsultedGroup groupOf(ConsultationId id, String body) {
        return body == null
                ? ConsultedGroup.COMMUNITY
                : load(id).invoke(c -> c.invitations.groupOf(body).orElse(ConsultedGroup.AGENCIES));
    }

    /** Notes, once, that an invited body has answered. */
    public void answered(ConsultationId id, String body, OpinionId opinion, LocalDate day) {
        load(id).execute(c -> {
            if (c.invitations.waitsFor(body)) {
                c.record(new InvitationAnswered(id, c.opened().plan(), body, opinion, day));
            }
        });
    }

    private Aggregate<Consultation> load(ConsultationId id) {
        try {
            return consultations.load(id.value());
        } catch (AggregateNotFoundException unknown) {
            throw Refusal.notFound("consultation.unknown", id.value());
        }
    }
}
