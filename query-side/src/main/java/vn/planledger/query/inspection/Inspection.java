package vn.planledger.query.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.planledger.command.inspection.Conclusion;
import vn.planledger.command.inspection.InspectionDue;
import vn.planledger.command.inspection.InspectionStage;
import vn.planledger.command.inspection.InspectionWay;

/**
 * An inspection, whole: for the Inspectorate alone, see {@link #publicPart()}.
 *
 * @param decision number of the decision
 * @param target the body that is inspected
 * @param plans ids of the plans it is about
 * @param due the newest last day of every stage that has one
 * @param extendedBy days; null where it was not
 * @param conclusion as it was last drafted, or signed; null before
 * @param number of the newest event
 */
public record Inspection(
        String id,
        String decision,
        String subject,
        String target,
        List<String> plans,
        InspectionWay way,
        boolean complex,
        List<ReachedStage> stages,
        List<InspectionDue> due,
        Integer extendedBy,
        List<Pause> pauses,
        List<FollowedFinding> findings,
        List<AskedBody> requests,
        Conclusion conclusion,
        Signed signed,
        Published published,
        long number,
        Instant recordedAt) {

    /** The newest time a stage was reached. */
    public Optional<ReachedStage> reached(InspectionStage stage) {
        return stages.stream().filter(each -> each.stage() == stage).reduce((earlier, later) -> later);
    }

    public LocalDate decidedOn() {
        return reached(InspectionStage.OPENED).orElseThrow().on();
    }

    /** The stage it is at: the last that was recorded. */
    public InspectionStage stage() {
        return stages.get(stages.size() - 1).stage();
    }

    public boolean isSuspended() {
        return pauses.stream().anyMatch(pause -> pause.resumedOn() == null);
    }

    /** Whether the draft as it stands has its appraisal: one worded anew has lost it. */
    public boolean isAppraised() {
        var drafted = reached(InspectionStage.DRAFTED).map(ReachedStage::number).orElse(Long.MAX_VALUE);
        return reached(InspectionStage.APPRAISED)
                .filter(appraised -> appraised.number() > drafted)
                .isPresent();
    }

    /** The last days that passed; while it is suspended its own length does not run. */
    public List<MissedDay> missed(LocalDate today) {
        return due.stream()
                .filter(each -> each.dueOn() != null)
                .filter(each -> each.stage() != InspectionStage.ENDED || !isSuspended())
                .map(each -> new MissedDay(
                        each, reached(each.stage()).map(ReachedStage::on).orElse(null)))
                .filter(each -> (each.reachedOn() == null ? today : each.reachedOn())
                        .isAfter(each.due().dueOn()))
                .toList();
    }

    public Optional<AskedBody> request(int request) {
        return requests.stream().filter(each -> each.request() == request).findFirst();
    }

    /** Empty until the conclusion is published. */
    public Optional<PublicConclusion> publicPart() {
        return Optional.ofNullable(published)
                .map(now -> new PublicConclusion(
                        id,
                        decision,
                        decidedOn(),
                        target,
                        subject,
                        plans,
                        signed.document(),
                        signed.signatory(),
                        reached(InspectionStage.SIGNED).orElseThrow().on(),
                        due.stream()
                                .filter(each -> each.stage() == InspectionStage.PUBLISHED)
                                .map(InspectionDue::dueOn)
                                .findFirst()
                                .orElse(null),
                        reached(InspectionStage.PUBLISHED).orElseThrow().on(),
                        now.portal(),
                        now.ways(),
                        now.text()));
    }
}
