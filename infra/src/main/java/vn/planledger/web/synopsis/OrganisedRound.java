package vn.planledger.web.synopsis;

import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.plan.PlanId;
import vn.planledger.query.consultationpage.Consultation;

/**
 * A round whose synopsis the current person may read.
 *
 * @param title of the plan
 * @param organiser the body he or she answers for; null for whoever only reads
 */
record OrganisedRound(Consultation round, String title, String organiser) {

    ConsultationId id() {
        return new ConsultationId(round.id());
    }

    PlanId plan() {
        return new PlanId(round.plan());
    }

    public String path() {
        return "/consultations/" + round.id() + "/synopsis";
    }
}
