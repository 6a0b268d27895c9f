package vn.planledger.edge.personaldata;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.opinion.ReceiptCode;
import vn.planledger.command.personaldata.DataRequestId;
import vn.planledger.command.personaldata.PersonalDataCommand.RequestAccess;
import vn.planledger.command.personaldata.PersonalDataCommand.RequestErasure;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.LegalToday;
import vn.planledger.edge.OpinionReceipts;
import vn.planledger.edge.PersonalData;
import vn.planledger.edge.Sent;
import vn.planledger.query.consultationpage.Opinion;
import vn.planledger.query.personaldata.DataRequest;
import vn.planledger.query.personaldata.DataRequestState;
import vn.planledger.query.personaldata.DataRequests;

/** What whoever holds the receipt of an opinion may ask about its author's data. */
@Component
public final class AuthorRequests {

    private final OpinionReceipts receipts;
    private final PersonalData persons;
    private final DataRequests requests;
    private final CommandDesk desk;
    private final LegalToday today;

    AuthorRequests(
            OpinionReceipts receipts, PersonalData persons, DataRequests requests, CommandDesk desk, LegalToday today) {
        this.receipts = receipts;
        this.persons = persons;
        this.requests = requests;
        this.desk = desk;
        this.today = today;
    }

    /**
     * What was asked so far, oldest first.
     *
     * @throws Refusal {@code receipt.unknown}
     */
    public List<DataRequest> of(ReceiptCode code) {
        return requests.about(subject(code));
    }

    /**
     * Asks for all that is held; from then on, until the day is over, {@link #copy} gives it.
     *
     * @param key what the sender calls the attempt; may be null
     * @throws Refusal {@code receipt.unknown}
     */
    public Sent askAccess(ReceiptCode code, String key) {
        var commandId = desk.commandId(key);
        return desk.send(new RequestAccess(request(commandId), subject(code)), commandId);
    }

    /**
     * @param risksAccepted that nobody can bring it back
     * @throws Refusal {@code receipt.unknown}, {@code personaldata.nothing-held}, {@code personaldata.requested-already},
     *     {@code personaldata.erased-already}, {@code personaldata.risks-not-accepted}
     */
    public Sent askErasure(ReceiptCode code, boolean risksAccepted, String key) {
        var commandId = desk.commandId(key);
        return desk.send(new RequestErasure(request(commandId), subject(code), risksAccepted), commandId);
    }

    /** Whether somebody asked for the copy today. */
    public boolean isOpen(ReceiptCode code) {
        return of(code).stream()
                .anyMatch(request -> request.state() == DataRequestState.GIVEN
                        && request.askedOn().equals(today.get()));
    }

    /** @throws Refusal {@code receipt.unknown}, {@code personaldata.ask-first} */
    public DataCopy copy(ReceiptCode code) {
        if (!isOpen(code)) {
            throw Refusal.rule("personaldata.ask-first");
        }
        return copy(receipts.opinion(code), of(code));
    }

    private DataCopy copy(Opinion opinion, List<DataRequest> asked) {
        var details = opinion.details();
        var scan = opinion.scan();
        return new DataCopy(
                opinion.submittedNumber(),
                details.receipt().value(),
                opinion.submittedOn(),
                opinion.channel(),
                persons.name(opinion).orElse(null),
                persons.contact(opinion).orElse(null),
                details.publishName(),
                details.privacyNotice(),
                opinion.text(),
                opinion.points().stream().map(point -> point.text()).toList(),
                details.topics(),
                details.section(),
                details.area(),
                scan == null ? null : new DataCopy.HeldScan(scan.mediaType(), scan.size(), scan.sha256()),
                asked.stream().anyMatch(request -> request.state() == DataRequestState.ERASED),
                asked.stream().map(DataCopy.Asked::of).toList());
    }

    private OpinionId subject(ReceiptCode code) {
        return new OpinionId(receipts.opinion(code).id());
    }

    private static DataRequestId request(String commandId) {
        return new DataRequestId(CommandDesk.identityOf(commandId + ".data"));
    }
}
