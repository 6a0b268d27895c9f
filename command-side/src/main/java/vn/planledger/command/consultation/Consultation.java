package vn.planledger.command.consultation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationOpened;
import vn.planledger.command.consultation.ConsultationEvent.WindowClosed;
import vn.planledger.command.shared.Refusal;

/**
 * One round of consultation. Its windows are minimum lengths (Law 30/2009 Art. 21(4)); whether an opinion is in time is
 * a question of the day it was given, not of how soon the timer wrote that the window closed.
 */
final class Consultation {

    @AggregateIdentifier
    private ConsultationId id;

    private ConsultationOpened opened;
    private final Map<ConsultedGroup, ConsultationWindow> windows = new EnumMap<>(ConsultedGroup.class);
    private final Set<ConsultedGroup> closed = EnumSet.noneOf(ConsultedGroup.class);

    /** For Axon, which rebuilds a consultation from its events. */
    Consultation() {}

    Consultation(ConsultationOpened opened) {
        opened.windows().forEach(Consultation::mustKeepTheLaw);
        apply(opened);
    }

    private static void mustKeepTheLaw(ConsultationWindow window) {
        if (window.closesOn().isBefore(window.earliestClose())) {
            throw Refusal.rule(
                    "consultation.window-too-short",
                    window.group(),
                    window.minimumDays(),
                    window.earliestClose(),
                    window.article());
        }
        if (window.latestClose() != null && window.closesOn().isAfter(window.latestClose())) {
            throw Refusal.rule("consultation.window-too-long", window.group(), window.latestClose(), window.article());
        }
    }

    void close(ConsultedGroup group, LocalDate happenedOn) {
        if (windows.containsKey(group) && !closed.contains(group)) {
            apply(new WindowClosed(id, opened.plan(), group, happenedOn));
        }
    }

    /** Refuses what comes outside the group's window, with the days. */
    void mustTake(ConsultedGroup group, LocalDate day) {
        var window = windows.get(group);
        if (window == null) {
            throw Refusal.rule("consultation.group-not-asked", group);
        }
        if (day.isBefore(window.opensOn())) {
            throw Refusal.rule("consultation.not-open-yet", window.opensOn());
        }
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
    private void on(WindowClosed event) {
        closed.add(event.group());
    }

    ConsultationOpened opened() {
        return opened;
    }
}
