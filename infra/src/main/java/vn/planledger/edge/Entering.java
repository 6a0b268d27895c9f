package vn.planledger.edge;

import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.opinion.Scan;
import vn.planledger.command.shared.Refusal;

/** The clerk's door: what came on paper, by e-mail or at a meeting enters the same record, with its scan. */
@Component
public final class Entering {

    /** What was recorded: the opinion, the events, the receipt that its author is sent. */
    public record Entered(String opinion, Sent sent, OpinionReceipt receipt) {}

    private final Scans scans;
    private final CommandDesk desk;
    private final OpinionReceipts receipts;

    Entering(Scans scans, CommandDesk desk, OpinionReceipts receipts) {
        this.scans = scans;
        this.desk = desk;
        this.receipts = receipts;
    }

    /**
     * @param file the scan; null or empty where none was sent
     * @throws Refusal of the scan's content, of the consultation or of the opinion; then nothing is kept
     */
    public Entered enter(ConsultationId consultation, Entry entry, MultipartFile file, String commandId)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return enter(consultation, entry, (Scan) null, commandId);
        }
        try {
            return enter(consultation, entry, scans.hold(commandId, file), commandId);
        } finally {
            scans.discard(commandId);
        }
    }

    /**
     * @param scan held by {@link Scans}; null where none is held, as after the entry was sent
     * @throws Refusal as above; the scan stays held
     */
    public Entered enter(ConsultationId consultation, Entry entry, Scan scan, String commandId) {
        var opinion = CommandDesk.identityOf(commandId);
        var code = ReceiptCodes.of(commandId);
        var before = scan == null ? desk.sentBefore(commandId) : Optional.<Sent>empty();
        var sent = before.orElseGet(
                () -> desk.send(entry.command(new OpinionId(opinion), consultation, code, scan), commandId));
        return new Entered(opinion, sent, receipts.of(receipts.opinion(code)));
    }
}
