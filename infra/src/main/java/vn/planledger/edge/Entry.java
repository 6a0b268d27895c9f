package vn.planledger.edge;

import java.time.LocalDate;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.opinion.Channel;
import vn.planledger.command.opinion.OpinionCommand.EnterOpinion;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.opinion.ReceiptCode;
import vn.planledger.command.opinion.Scan;

/**
 * An opinion that came on paper, by e-mail or at a meeting, as a clerk reads it.
 *
 * @param body the agency or organisation it comes from; null for a person
 * @param receivedOn the day it was received
 */
public record Entry(Channel channel, ConsultedGroup group, String body, LocalDate receivedOn, Comment comment) {

    /** Nobody showed its author our notice on personal data. */
    EnterOpinion command(OpinionId opinion, ConsultationId consultation, ReceiptCode receipt, Scan scan) {
        return new EnterOpinion(
                opinion,
                consultation,
                channel,
                group,
                body == null || body.isBlank() ? null : body.strip(),
                receivedOn,
                comment.text(),
                comment.points(),
                comment.details(receipt, null),
                scan);
    }
}
