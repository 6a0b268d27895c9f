package vn.planledger.ledger;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.planledger.keys.Keystore;
import vn.planledger.query.ledger.Ledger;
import vn.planledger.query.ledger.entry.AccessSource;
import vn.planledger.query.ledger.entry.EventSource;

/** The logs that are sealed: the event record and the access log. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    /** Name of the log. */
    static final String RECORD = EventSource.LOG;

    @Bean
    LogPublisher logPublisher(
            DataSource application,
            @Qualifier("inspectorDataSource") DataSource inspector,
            @Value("${planledger.data}") String data,
            Clock clock) {
        return new LogPublisher(application, inspector, Path.of(data, "ledger"), clock);
    }

    @Bean
    PublishedLog recordLog(
            LogPublisher publisher, Keystore keystore, @Value("${planledger.ledger.origin}") String origin) {
        return publisher.publish(new EventSource(), keystore.noteKey(Keystore.LEDGER, origin));
    }

    @Bean
    PublishedLog accessLogLedger(
            LogPublisher publisher, Keystore keystore, @Value("${planledger.ledger.origin}") String origin) {
        return publisher.publish(new AccessSource(), keystore.noteKey(Keystore.LEDGER, origin + "/access"));
    }

    /** The proofs of the record, for those who show them. */
    @Bean
    Ledger recordLedger(@Qualifier("recordLog") PublishedLog log) {
        return log.ledger();
    }
}
