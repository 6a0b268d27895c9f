package vn.planledger.command.plan;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The version of the procedure that a plan runs on from start to end.
 *
 * @param definitionKey process definition key, such as {@code detailed-plan}
 * @param version version of that key in the engine, from 1
 * @param models every BPMN and DMN file the procedure may use
 * @param parts which of the parts that depend on the plan it has, as the tables said: {@code markers} to {@code needed};
 *     empty in procedures started before the tables chose
 */
public record PinnedProcedure(String definitionKey, int version, List<PinnedModel> models, Map<String, String> parts) {

    public PinnedProcedure {
        models = List.copyOf(models);
        parts = parts == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(parts));
    }

    /** A procedure without parts that depend on the plan. */
    public PinnedProcedure(String definitionKey, int version, List<PinnedModel> models) {
        this(definitionKey, version, models, Map.of());
    }
}
