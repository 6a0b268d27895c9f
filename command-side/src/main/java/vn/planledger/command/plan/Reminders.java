package vn.planledger.command.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Which reminders were sent: one per step, last day and distance, so that a moved day is reminded of again. */
final class Reminders {

    private record Sent(String taskId, LocalDate dueOn, int workingDaysLeft) {}

    private final Set<Sent> sent = new HashSet<>();

    void sent(String taskId, LocalDate dueOn, int workingDaysLeft) {
        sent.add(new Sent(taskId, dueOn, workingDaysLeft));
    }

    boolean wasSent(String taskId, LocalDate dueOn, int workingDaysLeft) {
        return sent.contains(new Sent(taskId, dueOn, workingDaysLeft));
    }
}
