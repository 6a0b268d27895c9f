package vn.planledger.edge;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.planledger.command.calendar.WorkingCalendar;
import vn.planledger.command.plan.PlanCommand.RecountDeadlines;
import vn.planledger.command.plan.PlanCommand.RemindOfStep;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sender;
import vn.planledger.query.calendar.CalendarNotices;
import vn.planledger.query.timetable.MovedLimit;
import vn.planledger.query.timetable.OpenLimit;
import vn.planledger.query.timetable.Timetables;

/**
 * Looks at every open limit: reminds five working days and one before its last day, and counts it again where the calendar
 * changed. Each plan is a command and a transaction of its own; what a plan was told before it does not record again, so
 * that the round may be made on several nodes and as often as one likes.
 */
@Component
public class DeadlineRound {

    /** Working days before the last day on which its owner is reminded. */
    private static final Set<Integer> REMINDERS = Set.of(5, 1);

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineRound.class);

    private final Timetables timetables;
    private final CalendarNotices calendar;
    private final CommandGateway commands;
    private final LegalToday today;

    DeadlineRound(Timetables timetables, CalendarNotices calendar, CommandGateway commands, LegalToday today) {
        this.timetables = timetables;
        this.calendar = calendar;
        this.commands = commands;
        this.today = today;
    }

    /** Every hour, and after the demo clock was moved. */
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    public void go() {
        recount();
        remind();
    }

    /** @return how many plans were told to count again */
    public int recount() {
        var plans = timetables.wouldMove(calendar.working()).stream()
                .filter(moved -> moved.after() != null)
                .map(MovedLimit::plan)
                .distinct()
                .toList();
        plans.forEach(plan -> tell(plan, new RecountDeadlines(new PlanId(plan), today.get())));
        return plans.size();
    }

    /** Reminds of the steps whose last day is five working days or one away. */
    public void remind() {
        var day = today.get();
        var working = calendar.working();
        for (var limit : timetables.openLimits()) {
            var left = workingDays(day, limit, working);
            if (REMINDERS.contains(left)) {
                tell(limit.plan(), new RemindOfStep(new PlanId(limit.plan()), limit.taskId(), left, day));
            }
        }
    }

    /** Working days from tomorrow to the last day, as far as it matters; less than one when it has come or is unknown. */
    private static int workingDays(LocalDate day, OpenLimit limit, WorkingCalendar calendar) {
        var dueOn = limit.deadline().dueOn();
        if (dueOn == null || !dueOn.isAfter(day) || dueOn.isAfter(day.plusDays(31))) {
            return 0;
        }
        try {
            return (int) day.plusDays(1)
                    .datesUntil(dueOn.plusDays(1))
                    .filter(date -> calendar.day(date).kind().isWorked())
                    .count();
        } catch (Refusal notLoaded) {
            return 0;
        }
    }

    private void tell(String plan, Object command) {
        try {
            commands.sendAndWait(command, MetaData.from(Sender.system().toMetadata()));
        } catch (RuntimeException failed) {
            LOG.warn("Plan {} could not be told {}", plan, command.getClass().getSimpleName(), failed);
        }
    }
}
