package vn.planledger.command.personaldata;

import java.time.LocalDate;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.RecordedEvent;

/** What was asked and decided about the personal data of an opinion's author; none of it repeats any. */
public sealed interface PersonalDataEvent extends RecordedEvent {

    DataRequestId request();

    OpinionId opinion();

    PlanId plan();

    /**
     * @param answerBy last day of the first answer; null where the calendar does not reach so far
     * @param article that sets this day
     * @param verified whether the article was read in its source
     * @param risksAccepted of an erasure; false for an access
     */
    record DataRequested(
            DataRequestId request,
            OpinionId opinion,
            PlanId plan,
            DataRequestKind kind,
            LocalDate answerBy,
            String article,
            boolean verified,
            boolean risksAccepted,
            LocalDate happenedOn)
            implements PersonalDataEvent {}

    record AccessGiven(DataRequestId request, OpinionId opinion, PlanId plan, LocalDate happenedOn)
            implements PersonalDataEvent {}

    /**
     * @param article that sets limits to the right
     * @param late whether the person was answered after the last day
     */
    record ErasureRefused(
            DataRequestId request,
            OpinionId opinion,
            PlanId plan,
            RefusalGround ground,
            String article,
            String reason,
            boolean late,
            LocalDate happenedOn)
            implements PersonalDataEvent {}

    /**
     * The key is destroyed: what events hold of the person cannot be read any more, and their hashes stay true.
     *
     * @param subscriptions how many subscriptions of the contact's address ended with it
     * @param late whether that was after the last day
     */
    record PersonErased(
            DataRequestId request,
            OpinionId opinion,
            PlanId plan,
            int subscriptions,
            boolean late,
            LocalDate happenedOn)
            implements PersonalDataEvent {}
}
