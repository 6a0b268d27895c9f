package vn.planledger.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.criticism.Heading;
import vn.planledger.command.shared.Phase;
import vn.planledger.edge.CriticisedPlan;
import vn.planledger.edge.GeoJson;
import vn.planledger.query.criticismpage.Criticism;
import vn.planledger.query.criticismpage.CriticismStage;
import vn.planledger.query.criticismpage.Exchange;
import vn.planledger.query.criticismpage.FollowedRecommendation;
import vn.planledger.query.criticismpage.HeldMeeting;
import vn.planledger.query.criticismpage.Report;
import vn.planledger.query.criticismpage.Signature;

/**
 * A criticism as its reader may see it: what the committee has not submitted is there for the committee alone.
 *
 * @param title of the plan
 * @param units Vietnamese names of the units it lies in
 * @param documents what was sent
 * @param earliestSubmissionOn the day before which the draft may not be submitted for approval
 * @param plannedSubmissionOn the day it is meant to be
 * @param article that sets the time
 * @param signature null until the chair has released it
 * @param unanswered how many recommendations the planner owes a reply
 * @param updatedTo number of the last event it contains
 */
record CriticismAnswer(
        String id,
        String plan,
        String title,
        List<String> units,
        Phase phase,
        String front,
        List<CriticisedPlan.Paper> documents,
        LocalDate sentOn,
        LocalDate earliestSubmissionOn,
        LocalDate plannedSubmissionOn,
        String article,
        CriticismStage state,
        List<Said> recommendations,
        List<HeldMeeting> meetings,
        Signature signature,
        LocalDate submittedOn,
        List<Report> reports,
        LocalDate silentOn,
        long unanswered,
        long updatedTo) {

    /**
     * A recommendation.
     *
     * @param area GeoJSON geometry, or null
     * @param owed whether the planner owes it a reply
     * @param judgeable whether its last reply waits for what the Front thinks of it
     */
    record Said(
            int number,
            Heading heading,
            String text,
            String section,
            @JsonRawValue String area,
            String draftedBy,
            LocalDate draftedOn,
            boolean owed,
            boolean judgeable,
            List<Exchange> exchanges) {

        static Said of(FollowedRecommendation recommendation, boolean submitted) {
            return new Said(
                    recommendation.number(),
                    recommendation.heading(),
                    recommendation.text(),
                    recommendation.section(),
                    recommendation.area() == null ? null : GeoJson.fromWkt(recommendation.area()),
                    recommendation.draftedBy(),
                    recommendation.draftedOn(),
                    submitted && recommendation.owed(),
                    recommendation.judgeable(),
                    recommendation.exchanges());
        }
    }

    static CriticismAnswer of(Criticism criticism, CriticisedPlan plan) {
        var submitted = criticism.submittedOn() != null;
        return new CriticismAnswer(
                criticism.id(),
                criticism.plan(),
                plan.title(),
                plan.units(),
                criticism.phase(),
                criticism.front(),
                plan.papers(),
                criticism.sentOn(),
                criticism.earliestSubmissionOn(),
                criticism.plannedSubmissionOn(),
                criticism.article(),
                criticism.state(),
                criticism.recommendations().stream()
                        .map(recommendation -> Said.of(recommendation, submitted))
                        .toList(),
                criticism.meetings(),
                criticism.signature(),
                criticism.submittedOn(),
                criticism.reports(),
                criticism.silentOn(),
                criticism.owed(),
                criticism.number());
    }
}
