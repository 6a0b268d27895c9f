package vn.planledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.ledger.witness.SealedLog;

/** As production starts it: by its own properties, as its own role. */
class InspectorConnectionTest {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties
    static class Properties {}

    @Test
    void it_is_the_inspectors_role_that_reads_and_nothing_else() throws IOException {
        try (var log = SealedLog.start()) {
            var given = (PGSimpleDataSource) log.as("planledger_inspector");
            new ApplicationContextRunner()
                    .withUserConfiguration(Properties.class, InspectorConnection.class)
                    .withPropertyValues(
                            "spring.profiles.active=production",
                            "planledger.inspector-datasource.jdbc-url=" + given.getUrl(),
                            "planledger.inspector-datasource.username=planledger_inspector")
                    .run(context -> readsAndNothingElse(context.getBean("inspectorDataSource", DataSource.class)));
        }
    }

    private static void readsAndNothingElse(DataSource inspector) {
        var database = JdbcClient.create(inspector);
        assertThat(database.sql("select current_user").query(String.class).single())
                .isEqualTo("planledger_inspector");
        assertThat(database.sql("select count(*) from event").query(Long.class).single())
                .isZero();
        assertThatThrownBy(() -> database.sql("delete from ledger_checkpoint").update())
                .isInstanceOf(DataAccessException.class);
    }
}
