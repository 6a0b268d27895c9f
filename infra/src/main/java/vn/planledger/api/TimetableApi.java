package vn.planledger.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.calendar.Pause;
import vn.planledger.command.plan.Deadline;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.timetable.TimetableMove;
import vn.planledger.query.timetable.TimetableStep;
import vn.planledger.query.timetable.Timetables;

/** A plan in time: planned, actual, difference, and how every date came about. */
@RestController
class TimetableApi {

    /**
     * @param plannedOn last day as counted when the step opened
     * @param dueOn last day now, for a completed step that of its outcome
     * @param differenceDays days from the last day to the completion, positive when late
     * @param outcome what it was completed with, or null
     * @param outcomeDeadlines limits that hold for one outcome alone, by outcome
     * @param explanation what the last day was counted from: clock, article, suspensions, extensions, days passed over
     */
    record StepInTime(
            String step,
            String taskId,
            Phase phase,
            String organisation,
            LocalDate openedOn,
            LocalDate plannedOn,
            LocalDate dueOn,
            LocalDate completedOn,
            String outcome,
            Long differenceDays,
            boolean overdue,
            Deadline explanation,
            Map<String, Deadline> outcomeDeadlines,
            List<TimetableMove> moves) {

        static StepInTime of(TimetableStep step) {
            return new StepInTime(
                    step.step(),
                    step.taskId(),
                    step.phase(),
                    step.organisation(),
                    step.openedOn(),
                    step.plannedOn(),
                    step.binding().dueOn(),
                    step.completedOn(),
                    step.outcome(),
                    step.differenceDays(),
                    step.overdue(),
                    step.binding(),
                    step.outcomeDeadlines(),
                    step.moves());
        }
    }

    record PlanInTime(String plan, boolean suspended, List<Pause> suspensions, List<StepInTime> steps) {}

    private final Timetables timetables;

    TimetableApi(Timetables timetables) {
        this.timetables = timetables;
    }

    @GetMapping("/api/plans/{id}/timetable")
    PlanInTime timetable(@PathVariable String id) {
        var timetable = timetables.of(new PlanId(id)).orElseThrow(() -> Refusal.notFound("plan.unknown", id));
        return new PlanInTime(
                id,
                timetable.suspended(),
                timetable.pauses(),
                timetable.steps().stream().map(StepInTime::of).toList());
    }
}
