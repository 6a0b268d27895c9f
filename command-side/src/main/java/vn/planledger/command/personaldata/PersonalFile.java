package vn.planledger.command.personaldata;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.personaldata.PersonalDataCommand.ErasePerson;
import vn.planledger.command.personaldata.PersonalDataCommand.RefuseErasure;
import vn.planledger.command.personaldata.PersonalDataEvent.AccessGiven;
import vn.planledger.command.personaldata.PersonalDataEvent.DataRequested;
import vn.planledger.command.personaldata.PersonalDataEvent.ErasureRefused;
import vn.planledger.command.personaldata.PersonalDataEvent.PersonErased;
import vn.planledger.command.shared.FreeText;
import vn.planledger.command.shared.Refusal;

/**
 * What one opinion's author asked about his or her data and what was decided (Law 91/2025/QH15 Art. 4, 14). One erasure waits
 * at a time; after a refusal the person may ask again, after an erasure there is nothing left to ask for.
 */
final class PersonalFile {

    private static final int REASON = 2_000;

    @AggregateIdentifier
    private String stream;

    private final Map<DataRequestId, DataRequested> requests = new HashMap<>();
    private DataRequestId waiting;
    private LocalDate accessOn;
    private boolean erased;

    /** For Axon, which rebuilds a file from its events. */
    PersonalFile() {}

    /** A stream of its own, beside that of the opinion. */
    static String stream(OpinionId opinion) {
        return "personal-data-" + opinion.value();
    }

    void giveAccess(DataRequested asked) {
        if (!asked.happenedOn().equals(accessOn)) {
            apply(asked);
            apply(new AccessGiven(asked.request(), asked.opinion(), asked.plan(), asked.happenedOn()));
        }
    }

    void askErasure(DataRequested asked) {
        if (erased) {
            throw Refusal.conflict(
                    "personaldata.erased-already", asked.opinion().value());
        }
        if (waiting != null) {
            throw Refusal.conflict(
                    "personaldata.requested-already", asked.opinion().value());
        }
        if (!asked.risksAccepted()) {
            throw Refusal.malformed("personaldata.risks-not-accepted").at("risksAccepted");
        }
        apply(asked);
    }

    void mustWait(PersonalDataCommand decision) {
        if (!requests.containsKey(decision.request())) {
            throw unknown(decision);
        }
        if (!decision.request().equals(waiting)) {
            throw Refusal.conflict(
                    "personaldata.decided-already", decision.request().value());
        }
    }

    void refuse(RefuseErasure asked, LocalDate today) {
        mustWait(asked);
        if (asked.ground() == null) {
            throw Refusal.malformed("field.choice", "ground", "LEGAL_DUTY, RIGHTS_OF_OTHERS")
                    .at("ground");
        }
        FreeText.check(asked.reason(), REASON, "reason");
        apply(new ErasureRefused(
                asked.request(),
                asked.opinion(),
                asked.plan(),
                asked.ground(),
                RefusalGround.ARTICLE,
                asked.reason().strip(),
                isLate(today),
                today));
    }

    void erase(ErasePerson asked, int subscriptions, LocalDate today) {
        mustWait(asked);
        apply(new PersonErased(asked.request(), asked.opinion(), asked.plan(), subscriptions, isLate(today), today));
    }

    private boolean isLate(LocalDate today) {
        var lastDay = requests.get(waiting).answerBy();
        return lastDay != null && today.isAfter(lastDay);
    }

    static Refusal unknown(PersonalDataCommand decision) {
        return Refusal.notFound(
                "personaldata.request-unknown", decision.request().value());
    }

    @EventSourcingHandler
    private void on(DataRequested event) {
        stream = stream(event.opinion());
        requests.put(event.request(), event);
        waiting = event.kind() == DataRequestKind.ERASURE ? event.request() : waiting;
    }

    @EventSourcingHandler
    private void on(AccessGiven event) {
        accessOn = event.happenedOn();
    }

    @EventSourcingHandler
    private void on(ErasureRefused event) {
        waiting = null;
    }

    @EventSourcingHandler
    private void on(PersonErased event) {
        waiting = null;
        erased = true;
    }
}
