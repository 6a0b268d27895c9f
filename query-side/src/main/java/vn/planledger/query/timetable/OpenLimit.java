package vn.planledger.query.timetable;

import vn.planledger.command.plan.Deadline;

/** An open step with a limit that is running. */
public record OpenLimit(String plan, String step, String taskId, Deadline deadline) {}
