package vn.planledger.edge;

import org.springframework.stereotype.Component;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.OpinionId;
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
    private final OwnInvitations invitations;
    private final CurrentActor actor;

    Commenting(CommandDesk desk, OpinionReceipts receipts, OwnInvitations invitations, CurrentActor actor) {
        this.desk = desk;
        this.receipts = receipts;
        this.invitations = invitations;
        this.actor = actor;
    }

    /** What was recorded: the opinion, the events, the receipt. */
    public record Given(String opinion, Sent sent, OpinionReceipt receipt) {}

    /**
     * @param key what the sender calls the attempt; may be null
     * @throws Refusal whatever the consultation or the opinion refuses, {@code key.too-short}
     */
    public Given give(ConsultationId consultation, Comment comment, String key) {
        return give(consultation, comment, null, key);
    }

    /**
     * @param body the invited body it is given for; null for the sender's own, or for a person's own opinion
     * @throws Refusal as above, {@code consultation.not-invited}, {@code plan.other-body}
     */
    public Given give(ConsultationId consultation, Comment comment, String body, String key) {
        var organisation = body == null || body.isBlank() ? actor.get().organisation() : body.strip();
        if (!organisation.equals(actor.get().organisation())) {
            invitations.mustSpeakFor(consultation, organisation);
        }
        if (isStranger() && key != null && !key.isBlank() && key.strip().length() < KEY) {
            throw Refusal.malformed("key.too-short", KEY);
        }
        var commandId = desk.commandId(key);
        var opinion = CommandDesk.identityOf(commandId);
        var code = ReceiptCodes.of(commandId);
        var command = comment.command(new OpinionId(opinion), consultation, code);
        var sent = desk.sendFor(organisation, command, commandId);
        return new Given(opinion, sent, receipts.of(sent.events().get(0), code));
    }

    /**
     * Refuses what can be refused before the round is asked, so that a form can say it while it is filled.
     *
     * @throws Refusal whatever is wrong with the comment itself
     */
    public void check(ConsultationId consultation, Comment comment) {
        comment.command(null, consultation, null).check();
    }

    private boolean isStranger() {
        return actor.get().role() == Role.CITIZEN;
    }
}
