package vn.planledger.ledger.witness;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.planledger.query.ledger.Ledger;
import vn.planledger.query.ledger.entry.EventSource;
import vn.planledger.query.ledger.witness.Cosignatures;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WitnessSettings.class)
class WitnessConfiguration {

    /** Every log that is sealed. */
    private static final List<String> LOGS = List.of(EventSource.LOG, "access");

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(30);

    @Bean
    Cosignatures cosignatures(DataSource database) {
        return new Cosignatures(database);
    }

    @Bean
    WitnessWatch witnessWatch(WitnessSettings settings, DataSource database, Cosignatures cosignatures, Clock clock) {
        var call = new WitnessCall(PATIENCE);
        var rounds = new LinkedHashMap<String, WitnessRound>();
        for (var witness : settings.all()) {
            for (var log : LOGS) {
                var ledger = new Ledger(database, log);
                rounds.put(
                        log + " at " + witness.key().name(),
                        new WitnessRound(ledger, witness, cosignatures, call, clock));
            }
        }
        return new WitnessWatch(rounds, PAUSE, PAUSE_AFTER_FAILURE);
    }
}
