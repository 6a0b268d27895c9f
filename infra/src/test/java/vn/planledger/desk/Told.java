package vn.planledger.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.planledger.command.plan.Assignee;
import vn.planledger.command.plan.Deadline;
import vn.planledger.command.plan.MoveCause;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.PlanEvent.DeadlineMoved;
import vn.planledger.command.plan.PlanEvent.StepCompleted;
import vn.planledger.command.plan.PlanEvent.StepOpened;
import vn.planledger.command.plan.PlanEvent.StepReassigned;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.StepForm;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.LimitUnit;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.RecordedEvent;
import vn.planledger.command.shared.Role;

/** A plan's events, told one after the other: numbers and moments of recording follow by themselves. */
public final class Told {

    public static final PlanId PLAN = new PlanId("plan");
    public static final String BODY = "Sở Xây dựng Thanh Hóa";
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final List<KnownEvent> events = new ArrayList<>();

    public Told event(RecordedEvent event) {
        var number = events.size() + 1L;
        var by = new Actor("lan", "Lê Thị Lan", BODY, Role.PLANNER);
        events.add(new KnownEvent(number, Instant.parse("2026-03-01T00:00:00Z").plusSeconds(number), event, by));
        return this;
    }

    /** A step of task {@code t-<step>} with ten days. */
    public Told opened(String step) {
        return event(new StepOpened(
                PLAN,
                new OpenedStep(
                        step,
                        "t-" + step,
                        Phase.PLAN,
                        Role.PLANNER,
                        BODY,
                        "Điều 1",
                        new StepForm(List.of(), List.of(), List.of()),
                        until(DAY.plusDays(10)),
                        DAY,
                        Map.of("returned", until(DAY.plusDays(2)))),
                DAY));
    }

    public Told moved(String step, LocalDate dueOn) {
        return event(new DeadlineMoved(
                PLAN, step, "t-" + step, MoveCause.EXTENSION, until(DAY.plusDays(10)), until(dueOn), Map.of(), DAY));
    }

    public Told given(String step, String person, LocalDate on) {
        return event(new StepReassigned(PLAN, step, "t-" + step, new Assignee("minh", person, BODY), "Phân công", on));
    }

    public Told completed(String step, String outcome, LocalDate on) {
        return event(new StepCompleted(
                PLAN, step, "t-" + step, Phase.PLAN, outcome, Map.of(), Map.of(), on, DateBasis.DOCUMENTED));
    }

    public List<KnownEvent> events() {
        return List.copyOf(events);
    }

    private static Deadline until(LocalDate dueOn) {
        return new Deadline(DAY, 10, LimitUnit.DAY, dueOn, "Luật 30/2009/QH12, Điều 41", false);
    }
}
