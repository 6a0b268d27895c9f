package vn.planledger.config;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;
import vn.planledger.process.engine.EngineSchema;

/** The engine's tables, from the scripts in its own jar; the application may write them, the record stays apart. */
@Component
class V2__engine_schema extends BaseJavaMigration {

    @Override
    public void migrate(Context context) {
        var connection = context.getConnection();
        EngineSchema.POSTGRESQL.forEach(
                script -> ScriptUtils.executeSqlScript(connection, new ClassPathResource(script)));
        var database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        database.sql("select tablename from pg_tables where schemaname = 'planledger' and tablename like 'act\\_%'")
                .query(String.class)
                .list()
                .forEach(
                        table -> database.sql("grant select, insert, update, delete on " + table + " to planledger_app")
                                .update());
    }
}
