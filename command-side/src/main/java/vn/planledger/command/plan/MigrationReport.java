package vn.planledger.command.plan;

import java.util.List;

/**
 * What a move to another version of the procedure changes.
 *
 * @param changedFiles BPMN and DMN files that differ between the two
 * @param steps every open step, before and after
 */
public record MigrationReport(
        PinnedProcedure from, PinnedProcedure to, List<String> changedFiles, List<MovedStep> steps) {

    public MigrationReport {
        changedFiles = List.copyOf(changedFiles);
        steps = List.copyOf(steps);
    }

    /** An open step as it stands and as the other version would have it. */
    public record MovedStep(String step, String taskId, Deadline before, Deadline after) {}
}
