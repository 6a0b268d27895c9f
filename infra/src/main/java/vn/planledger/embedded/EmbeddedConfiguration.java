package vn.planledger.embedded;

import com.zaxxer.hikari.HikariDataSource;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.config.ViewStoreAddress;

/** Everything PlanLedger needs, inside its own process: databases, documents, a clock that can be moved. */
@Configuration(proxyBeanMethods = false)
@Profile("embedded")
class EmbeddedConfiguration {

    @Bean
    DataDirectory dataDirectory(@Value("${planledger.data}") String folder) {
        return DataDirectory.open(Path.of(folder));
    }

    @Bean
    PostgresServer postgresServer(DataDirectory data) throws IOException {
        return PostgresServer.start(data);
    }

    @Bean
    @Primary
    DataSource applicationDataSource(PostgresServer server) {
        var pool = new HikariDataSource();
        pool.setDataSource(server.application());
        pool.setMaximumPoolSize(24);
        pool.setPoolName("planledger");
        return pool;
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(PostgresServer server) {
        return server.owner();
    }

    /** What inspectors ask goes over a connection that can only read. */
    @Bean(defaultCandidate = false)
    DataSource inspectorDataSource(PostgresServer server) {
        var pool = new HikariDataSource();
        pool.setDataSource(server.inspector());
        pool.setMaximumPoolSize(8);
        pool.setReadOnly(true);
        pool.setPoolName("inspector");
        return pool;
    }

    /** Rebuilt from the record at every start, so nothing of it needs keeping. */
    @Bean(destroyMethod = "shutdownNow")
    MongoServer mongoServer() {
        return new MongoServer(new StandIn());
    }

    /** One thread each: the stand-in changes stored documents in place, and a second thread would read them half done. */
    @Bean
    ViewStoreAddress viewStoreAddress(MongoServer server) {
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, 1);
        var address = server.getLocalAddress();
        return new ViewStoreAddress("mongodb://" + address.getHostString() + ":" + address.getPort());
    }

    @Bean
    @DependsOn("flywayInitializer")
    DemoClock clock(JdbcClient database, Environment settings) {
        var clock = new DemoClock(new ClockOffsets(database));
        clock.restore();
        if (settings.getProperty("planledger.demo.enabled", Boolean.class, false)) {
            Optional.ofNullable(settings.getProperty("planledger.demo.begins", Instant.class))
                    .ifPresent(clock::beginAt);
        }
        return clock;
    }
}
