package vn.planledger.query.criticismpage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/**
 * The Front's criticism of one draft, from the request to the report (Law 75/2015 Arts. 32 to 36). What its committee has
 * not submitted is the committee's own matter: {@link #asSeenBy} leaves it out for everybody else.
 *
 * @param front name of the committee
 * @param documents what was sent, type to SHA-256
 * @param sentOn legal date of the request
 * @param earliestSubmissionOn the day before which the draft may not be submitted for approval
 * @param plannedSubmissionOn the day it is meant to be
 * @param article that sets the time
 * @param recommendations by number, dropped ones left out
 * @param signature null until the chair has released it
 * @param submittedOn legal date, or null
 * @param reports to the approver, the last of which holds as long as no later reply was given
 * @param silentOn the day on which it was recorded that the planned day had passed in silence, or null
 * @param number of its last event
 */
public record Criticism(
        String id,
        String plan,
        Phase phase,
        String front,
        Map<String, String> documents,
        LocalDate sentOn,
        LocalDate earliestSubmissionOn,
        LocalDate plannedSubmissionOn,
        String article,
        CriticismStage state,
        List<FollowedRecommendation> recommendations,
        List<HeldMeeting> meetings,
        Signature signature,
        LocalDate submittedOn,
        List<Report> reports,
        LocalDate silentOn,
        long number,
        Instant recordedAt) {

    /** How many recommendations wait for a reply; none before it is submitted. */
    public long owed() {
        return submittedOn == null
                ? 0
                : recommendations.stream().filter(FollowedRecommendation::owed).count();
    }

    /** Whether the approver was told all that has been said. */
    public boolean reportHolds() {
        return !reports.isEmpty() && reports.get(reports.size() - 1).number() > lastReply();
    }

    private long lastReply() {
        return recommendations.stream()
                .flatMap(recommendation -> recommendation.exchanges().stream())
                .mapToLong(exchange -> exchange.reply().number())
                .max()
                .orElse(0);
    }

    /**
     * The criticism as a person may read it: whole for the committee that writes it.
     *
     * @param bodies those the person belongs to; empty for every body of the role
     */
    public Criticism asSeenBy(Role role, Set<String> bodies) {
        return writtenBy(role, bodies) ? this : submittedOnly();
    }

    /** Whether a person belongs to the committee that writes it. */
    public boolean writtenBy(Role role, Set<String> bodies) {
        var ofTheFront = role == Role.FRONT || role == Role.FRONT_CHAIR;
        return ofTheFront && (bodies.isEmpty() || bodies.contains(front));
    }

    /** Without drafts, meetings, and what was released but not submitted. */
    public Criticism submittedOnly() {
        var submitted = submittedOn != null;
        return new Criticism(
                id,
                plan,
                phase,
                front,
                documents,
                sentOn,
                earliestSubmissionOn,
                plannedSubmissionOn,
                article,
                submitted ? state : CriticismStage.REQUESTED,
                submitted
                        ? recommendations.stream()
                                .map(FollowedRecommendation::signed)
                                .toList()
                        : List.of(),
                List.of(),
                submitted ? signature : null,
                submittedOn,
                reports,
                silentOn,
                number,
                recordedAt);
    }
}
