package vn.planledger.command.plan;

import java.util.List;

/**
 * The version of the procedure that a plan runs on from start to end.
 *
 * @param definitionKey process definition key, such as {@code detailed-plan}
 * @param version version of that key in the engine, from 1
 * @param models every BPMN and DMN file the procedure may use
 */
public record PinnedProcedure(String definitionKey, int version, List<PinnedModel> models) {

    public PinnedProcedure {
        models = List.copyOf(models);
    }
}
