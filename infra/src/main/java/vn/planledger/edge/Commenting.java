package vn.planledger.edge;

import org.springframework.stereotype.Component;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.opinion.ReceiptCode;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.security.CurrentActor;

/** The one door by which opinions are given here, with an account or without. */
@Component
public final class Commenting {

    /** Shorter names of attempts could be guessed, and a receipt found by them. */
    private static final int KEY = 16;

    private final CommandDesk desk;
    private final OpinionReceipts receipts;
    private final CurrentActor actor;

    Commenting(CommandDesk desk, OpinionReceipts receipts, CurrentActor actor) {
        this.desk = desk;
        this.receipts = receipts;
        this.actor = actor;
    }

    /** What was recorded: the opinion, the events, the receipt. */
    public record Given(String opinion, Sent sent, OpinionReceipt receipt) {}

    /**
     * @param key what the sender calls the attempt; may be null
     * @throws Refusal whatever the consultation or the opinion refuses, {@code key.too-short}
     */
    public Given give(ConsultationId consultation, Comment comment, String key) {
        if (isStranger() && key != null && !key.isBlank() && key.strip().length() < KEY) {
            throw Refusal.malformed("key.too-short", KEY);
        }
        var commandId = desk.commandId(key);
        var opinion = CommandDesk.identityOf(commandId);
        var code = ReceiptCodes.of(commandId);
        var sent = desk.send(
                new SubmitOpinion(
                        new OpinionId(opinion), consultation, comment.text(), comment.points(), comment.details(code)),
                commandId);
        return new Given(opinion, sent, receipt(code));
    }

    private OpinionReceipt receipt(ReceiptCode code) {
        return receipts.of(receipts.opinion(code));
    }

    private boolean isStranger() {
        return actor.get().role() == Role.CITIZEN;
    }
}
