package vn.planledger.command.consultation;

import java.time.LocalDate;
import vn.planledger.command.consultation.ConsultationEvent.BodyStayedSilent;
import vn.planledger.command.consultation.ConsultationEvent.GroupStayedSilent;
import vn.planledger.command.consultation.ConsultationEvent.WindowClosed;

/** Closes a window, and says who let it pass in silence: no answer is not consent. */
final class Closing {

    private Closing() {}

    static void close(Consultation consultation, ConsultedGroup group, boolean heard, LocalDate happenedOn) {
        if (!consultation.isOpenFor(group)) {
            return;
        }
        var opened = consultation.opened();
        consultation.record(new WindowClosed(opened.consultation(), opened.plan(), group, happenedOn));
        consultation
                .invitations
                .silent(group)
                .forEach(body -> consultation.record(
                        new BodyStayedSilent(opened.consultation(), opened.plan(), body, group, happenedOn)));
        if (!heard && group.givesOpinions()) {
            consultation.record(new GroupStayedSilent(opened.consultation(), opened.plan(), group, happenedOn));
        }
    }
}
