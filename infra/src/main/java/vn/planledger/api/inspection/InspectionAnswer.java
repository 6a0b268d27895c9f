package vn.planledger.api.inspection;

import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.inspection.Conclusion;
import vn.planledger.command.inspection.InspectionDue;
import vn.planledger.command.inspection.InspectionStage;
import vn.planledger.command.inspection.InspectionWay;
import vn.planledger.query.inspection.FollowedFinding;
import vn.planledger.query.inspection.Inspection;
import vn.planledger.query.inspection.MissedDay;
import vn.planledger.query.inspection.Pause;
import vn.planledger.query.inspection.Published;
import vn.planledger.query.inspection.ReachedStage;
import vn.planledger.query.inspection.Signed;

/**
 * An inspection, for the Inspectorate.
 *
 * @param missed last days that passed, by the day it is read
 */
record InspectionAnswer(
        String id,
        String decision,
        LocalDate decidedOn,
        String subject,
        String target,
        List<String> plans,
        InspectionWay way,
        boolean complex,
        InspectionStage stage,
        List<ReachedStage> stages,
        List<InspectionDue> due,
        List<MissedDay> missed,
        Integer extendedBy,
        List<Pause> pauses,
        List<FollowedFinding> findings,
        List<RequestAnswer> requests,
        Conclusion conclusion,
        Signed signed,
        Published published) {

    static InspectionAnswer of(Inspection inspection, LocalDate today) {
        return new InspectionAnswer(
                inspection.id(),
                inspection.decision(),
                inspection.decidedOn(),
                inspection.subject(),
                inspection.target(),
                inspection.plans(),
                inspection.way(),
                inspection.complex(),
                inspection.stage(),
                inspection.stages(),
                inspection.due(),
                inspection.missed(today),
                inspection.extendedBy(),
                inspection.pauses(),
                inspection.findings(),
                inspection.requests().stream()
                        .map(asked -> RequestAnswer.of(inspection.id(), inspection.decision(), asked, today))
                        .toList(),
                inspection.conclusion(),
                inspection.signed(),
                inspection.published());
    }
}
