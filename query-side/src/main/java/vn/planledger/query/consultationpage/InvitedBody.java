package vn.planledger.query.consultationpage;

import java.time.LocalDate;
import vn.planledger.command.consultation.ConsultedGroup;

/**
 * A body that was asked by name.
 *
 * @param since the day it reached this state
 * @param opinion its answer; null before
 */
public record InvitedBody(String body, ConsultedGroup group, State state, LocalDate since, String opinion) {

    /** How far the body is. */
    public enum State {
        INVITED,
        /** It has received the documents. */
        OPENED,
        ANSWERED,
        /** Its window passed without a word. */
        SILENT
    }
}
