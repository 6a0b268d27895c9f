package vn.planledger.command.consultation;

import java.time.LocalDate;
import vn.planledger.command.consultation.ConsultationEvent.BodyInvited;
import vn.planledger.command.consultation.ConsultationEvent.InvitationOpened;
import vn.planledger.command.shared.FreeText;
import vn.planledger.command.shared.Refusal;

/** Asks bodies by name, as long as the window of their group is open. */
final class Inviting {

    private static final int NAME = 300;

    private Inviting() {}

    static void invite(Consultation consultation, String body, ConsultedGroup group, LocalDate day, String field) {
        FreeText.check(body, NAME, field);
        if (group == null || !group.givesOpinions()) {
            throw Refusal.malformed("field.choice", "group", "AGENCIES, COMMUNITY")
                    .at("group");
        }
        var window = consultation.window(group);
        if (day.isAfter(window.closesOn())) {
            throw Refusal.rule("consultation.closed", window.closesOn(), window.article());
        }
        var name = body.strip();
        consultation.invitations.mustBeNew(name);
        var opened = consultation.opened();
        consultation.record(new BodyInvited(opened.consultation(), opened.plan(), name, group, day));
    }

    /** Told once; opened again it is no news. */
    static void open(Consultation consultation, String body, LocalDate day) {
        consultation.invitations.mustBeInvited(body);
        if (!consultation.invitations.isOpened(body)) {
            var opened = consultation.opened();
            consultation.record(new InvitationOpened(opened.consultation(), opened.plan(), body, day));
        }
    }
}
