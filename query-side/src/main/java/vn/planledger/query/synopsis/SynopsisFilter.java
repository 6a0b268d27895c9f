package vn.planledger.query.synopsis;

import vn.planledger.command.consultation.ConsultationId;

/**
 * Which points of a round are looked for; null where it does not matter.
 *
 * @param tag exactly
 * @param assignee account id
 * @param text words that must all occur in the point or in the name of the body it comes from, whatever case and accents
 * @param likeness only texts that are the same but for case, accents, spaces and punctuation
 * @param opinion only the points of this opinion
 * @param version only the points whose answer names this version of the draft
 */
public record SynopsisFilter(
        ConsultationId consultation,
        Answered answered,
        String tag,
        String assignee,
        String text,
        String likeness,
        String opinion,
        String version) {

    /** Whether the points looked for are answered. */
    public enum Answered {
        ALL,
        UNANSWERED,
        ANSWERED
    }

    public SynopsisFilter {
        answered = answered == null ? Answered.ALL : answered;
    }

    /** Every point of a round. */
    public static SynopsisFilter of(ConsultationId consultation) {
        return new SynopsisFilter(consultation, Answered.ALL, null, null, null, null, null, null);
    }

    /** What waits for an answer among the same points. */
    public SynopsisFilter unanswered() {
        return new SynopsisFilter(consultation, Answered.UNANSWERED, tag, assignee, text, likeness, opinion, version);
    }
}
