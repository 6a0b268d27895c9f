package vn.planledger.command.opinion;

import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.RecordedEvent;

/** What happened to an opinion. */
public sealed interface OpinionEvent extends RecordedEvent {

    OpinionId opinion();

    ConsultationId consultation();

    PlanId plan();

    record OpinionSubmitted(
            OpinionId opinion,
            ConsultationId consultation,
            PlanId plan,
            ConsultedGroup group,
            String text,
            List<String> points,
            LocalDate happenedOn)
            implements OpinionEvent {}

    record PointAnswered(
            OpinionId opinion,
            ConsultationId consultation,
            PlanId plan,
            int point,
            AnswerResult result,
            String reason,
            String change,
            LocalDate happenedOn)
            implements OpinionEvent {}
}
