package vn.planledger.process.engine;

/**
 * How the engine runs.
 *
 * @param schemaUpdate {@code false}: the schema must be there ({@link EngineSchema}); {@code true} creates it
 * @param jobExecutor whether this node fires timers by itself
 */
public record EngineSettings(String schemaUpdate, boolean jobExecutor) {

    public static final EngineSettings PRODUCTION = new EngineSettings("false", true);
}
