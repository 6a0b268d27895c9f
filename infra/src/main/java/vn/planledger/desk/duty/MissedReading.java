package vn.planledger.desk.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.planledger.command.consultation.ConsultationEvent.BodyStayedSilent;
import vn.planledger.command.consultation.ConsultationEvent.GroupStayedSilent;
import vn.planledger.command.criticism.CriticismEvent.CriticismRequested;
import vn.planledger.command.criticism.CriticismEvent.FrontStayedSilent;
import vn.planledger.desk.KnownEvent;
import vn.planledger.desk.duty.MissedObligation.Kind;

/** What was missed in one plan, read from its events. */
record MissedReading(String plan, String title, List<KnownEvent> events, LocalDate today) {

    /** Besides the events of the steps. */
    static final List<String> TYPES = Stream.concat(
                    Stream.of(
                            "consultation.body-stayed-silent",
                            "consultation.group-stayed-silent",
                            "criticism.front-stayed-silent",
                            "criticism.criticism-requested"),
                    MissedRequests.TYPES.stream())
            .toList();

    List<MissedObligation> missed() {
        var steps = DutyReading.of(events).stream()
                .filter(duty -> duty.missed(today))
                .map(this::step);
        var requests = new MissedRequests(plan, title, events, today).missed();
        return Stream.of(steps, events.stream().flatMap(this::silence), requests)
                .flatMap(Function.identity())
                .toList();
    }

    private MissedObligation step(Duty duty) {
        var holder = duty.lastHolder();
        var until = duty.completedOn() == null ? today : duty.completedOn();
        return new MissedObligation(
                plan,
                title,
                Kind.STEP,
                duty.step(),
                holder.organisation(),
                duty.completedBy() == null ? holder.person() : duty.completedBy(),
                duty.dueOn(),
                duty.completedOn(),
                ChronoUnit.DAYS.between(duty.dueOn(), until),
                duty.article(),
                duty.number());
    }

    private Stream<MissedObligation> silence(KnownEvent known) {
        if (known.event() instanceof BodyStayedSilent silent) {
            return Stream.of(silence(Kind.BODY, silent.group().name(), silent.body(), null, null, known));
        }
        if (known.event() instanceof GroupStayedSilent silent) {
            return Stream.of(silence(Kind.GROUP, silent.group().name(), null, null, null, known));
        }
        if (known.event() instanceof FrontStayedSilent silent) {
            return request(silent)
                    .map(asked -> silence(
                            Kind.FRONT, null, asked.front(), asked.plannedSubmissionOn(), asked.article(), known));
        }
        return Stream.empty();
    }

    private Stream<CriticismRequested> request(FrontStayedSilent silent) {
        return events.stream()
                .map(KnownEvent::event)
                .filter(CriticismRequested.class::isInstance)
                .map(CriticismRequested.class::cast)
                .filter(asked -> asked.criticism().equals(silent.criticism()));
    }

    private MissedObligation silence(
            Kind kind, String what, String who, LocalDate due, String article, KnownEvent known) {
        return new MissedObligation(plan, title, kind, what, who, null, due, null, null, article, known.number());
    }
}
