package vn.planledger.command.consultation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.planledger.command.consultation.ConsultationEvent.BodyInvited;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationOpened;
import vn.planledger.command.consultation.ConsultationEvent.InvitationAnswered;
import vn.planledger.command.consultation.ConsultationEvent.InvitationOpened;
import vn.planledger.command.consultation.ConsultationEvent.WindowClosed;
import vn.planledger.command.consultation.ConsultationEvent.WindowExtended;
import vn.planledger.command.consultation.ConsultationEvent.WindowsOpened;
import vn.planledger.command.shared.Refusal;

/**
 * One round of consultation. Its windows are minimum lengths (Law 30/2009 Art. 21(4)); whether an opinion is in time is
 * a question of the day it was given, not of how soon the timer wrote that the window closed.
 */
final class Consultation {

    @AggregateIdentifier
    private ConsultationId id;

    private ConsultationOpened opened;
    private boolean begun;
    private final Map<ConsultedGroup, ConsultationWindow> windows = new EnumMap<>(ConsultedGroup.class);
    private final Set<ConsultedGroup> closed = EnumSet.noneOf(ConsultedGroup.class);
    final Invitations invitations = new Invitations();

    /** For Axon, which rebuilds a consultation from its events. */
    Consultation() {}

    Consultation(ConsultationOpened opened) {
        opened.windows().forEach(WindowRules::mustKeepTheLaw);
        opened.windows().forEach(window -> WindowRules.mustNotOpenBefore(window, opened.happenedOn()));
        apply(opened);
    }

    /** Writes what a decision came to. */
    void record(ConsultationEvent event) {
        apply(event);
    }

    void begin(LocalDate happenedOn) {
        if (!begun) {
            apply(new WindowsOpened(id, opened.plan(), happenedOn));
        }
    }

    /** @throws Refusal {@code consultation.group-not-asked} */
    ConsultationWindow window(ConsultedGroup group) {
        var window = windows.get(group);
        if (window == null) {
            throw Refusal.rule("consultation.group-not-asked", group);
        }
        return window;
    }

    boolean isOpenFor(ConsultedGroup group) {
        return windows.containsKey(group) && !closed.contains(group);
    }

    /** Refuses what comes outside the group's window, with the days. */
    void mustTake(ConsultedGroup group, LocalDate day) {
        var window = window(group);
        WindowRules.mustHaveOpened(window, day);
        if (day.isAfter(window.closesOn())) {
            throw Refusal.rule("consultation.closed", window.closesOn(), window.article());
        }
    }

    @EventSourcingHandler
    private void on(ConsultationOpened event) {
        id = event.consultation();
        opened = event;
        event.windows().forEach(window -> windows.put(window.group(), window));
    }

    @EventSourcingHandler
    private void on(WindowsOpened event) {
        begun = true;
    }

    @EventSourcingHandler
    private void on(BodyInvited event) {
        invitations.invited(event.body(), event.group());
    }

    @EventSourcingHandler
    private void on(InvitationOpened event) {
        invitations.opened(event.body());
    }

    @EventSourcingHandler
    private void on(InvitationAnswered event) {
        invitations.answered(event.body());
    }

    @EventSourcingHandler
    private void on(WindowExtended event) {
        windows.computeIfPresent(event.group(), (group, window) -> window.until(event.after()));
    }

    @EventSourcingHandler
    private void on(WindowClosed event) {
        closed.add(event.group());
    }

    ConsultationOpened opened() {
        return opened;
    }
}
