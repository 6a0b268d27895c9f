package vn.planledger.desk.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.planledger.command.personaldata.DataRequestKind;
import vn.planledger.command.personaldata.PersonalDataEvent;
import vn.planledger.command.personaldata.PersonalDataEvent.DataRequested;
import vn.planledger.command.personaldata.PersonalDataEvent.ErasureRefused;
import vn.planledger.command.personaldata.PersonalDataEvent.PersonErased;
import vn.planledger.desk.KnownEvent;
import vn.planledger.desk.duty.MissedObligation.Kind;

/** Whoever asked to be forgotten and was not answered in time. A copy of the data is given at once, so nobody waits for it. */
record MissedRequests(String plan, String title, List<KnownEvent> events, LocalDate today) {

    static final List<String> TYPES =
            List.of("personaldata.data-requested", "personaldata.erasure-refused", "personaldata.person-erased");

    Stream<MissedObligation> missed() {
        return events.stream().flatMap(this::missed);
    }

    private Stream<MissedObligation> missed(KnownEvent known) {
        if (!(known.event() instanceof DataRequested asked)
                || asked.kind() != DataRequestKind.ERASURE
                || asked.answerBy() == null) {
            return Stream.empty();
        }
        var answer = answer(asked);
        var answeredOn = answer.map(decided -> decided.event().happenedOn()).orElse(null);
        var until = answeredOn == null ? today : answeredOn;
        return until.isAfter(asked.answerBy())
                ? Stream.of(new MissedObligation(
                        plan,
                        title,
                        Kind.DATA_REQUEST,
                        null,
                        answer.map(decided -> decided.by().organisation()).orElse(null),
                        answer.map(decided -> decided.by().name()).orElse(null),
                        asked.answerBy(),
                        answeredOn,
                        ChronoUnit.DAYS.between(asked.answerBy(), until),
                        asked.article(),
                        known.number()))
                : Stream.empty();
    }

    private Optional<KnownEvent> answer(DataRequested asked) {
        return events.stream()
                .filter(known -> known.event() instanceof ErasureRefused || known.event() instanceof PersonErased)
                .filter(known -> ((PersonalDataEvent) known.event()).request().equals(asked.request()))
                .findFirst();
    }
}
