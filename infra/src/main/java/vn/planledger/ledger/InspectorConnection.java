package vn.planledger.ledger;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** In production the inspector's role, {@code planledger_inspector}, is given by {@code planledger.inspector-datasource.*}. */
@Configuration(proxyBeanMethods = false)
@Profile("!embedded")
class InspectorConnection {

    @Bean(defaultCandidate = false)
    @ConfigurationProperties("planledger.inspector-datasource")
    DataSource inspectorDataSource() {
        var pool = new HikariDataSource();
        pool.setReadOnly(true);
        pool.setPoolName("inspector");
        return pool;
    }
}
