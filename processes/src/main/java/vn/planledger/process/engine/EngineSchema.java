package vn.planledger.process.engine;

import java.util.List;

/**
 * The engine's own DDL, bundled in its jar. Without history, identity and cases these two scripts are the whole schema;
 * Flyway runs them in this order.
 */
public final class EngineSchema {

    /** Class-path resources for PostgreSQL, in order. */
    public static final List<String> POSTGRESQL = List.of(
            "org/camunda/bpm/engine/db/create/activiti.postgres.create.engine.sql",
            "org/camunda/bpm/engine/db/create/activiti.postgres.create.decision.engine.sql");

    private EngineSchema() {}
}
