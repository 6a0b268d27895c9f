package vn.planledger.edge;

import java.util.List;
import java.util.Set;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionDetails;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.opinion.ReceiptCode;
import vn.planledger.command.opinion.Topic;
import vn.planledger.command.shared.Refusal;

/**
 * What somebody says about a plan, as it comes in.
 *
 * @param points separate points, each to be answered; none means the whole text is one
 * @param section the part of the documents it is about; null for the whole plan
 * @param area as {@link GivenArea} reads it: point, line or polygon; null for the whole plan
 * @param name null for nobody
 * @param contact where the answer may be sent; null for nowhere
 * @param publishName whether the name may be published with the opinion
 */
public record Comment(
        String text,
        List<String> points,
        Set<Topic> topics,
        String section,
        String area,
        String name,
        String contact,
        boolean publishName) {

    /** Version of the notice on personal data that every form shows ({@code privacy.notice}). */
    public static final String PRIVACY_NOTICE = "2026-11";

    /** @throws Refusal what is wrong with the area, at the field {@code area} */
    SubmitOpinion command(OpinionId opinion, ConsultationId round, ReceiptCode receipt) {
        return new SubmitOpinion(opinion, round, text, points, details(receipt, PRIVACY_NOTICE));
    }

    /** @param privacyNotice version of the notice that its author was shown; null where that was none */
    OpinionDetails details(ReceiptCode receipt, String privacyNotice) {
        return new OpinionDetails(
                topics == null ? List.of() : List.copyOf(topics),
                section,
                GivenArea.toWkt(area).orElse(null),
                name,
                contact,
                publishName,
                privacyNotice,
                receipt);
    }
}
