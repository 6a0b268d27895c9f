package vn.planledger.evidence;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.planledger.ledger.PublishedLog;
import vn.planledger.ledger.witness.WitnessSettings;
import vn.planledger.query.audit.PlanEvidence;

/** Evidence is read by the inspector's connection, which can change nothing. */
@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {

    @Bean
    PlanEvidence planEvidence(@Qualifier("inspectorDataSource") DataSource database) {
        return new PlanEvidence(database);
    }

    @Bean
    SealedRecord sealedRecord(
            @Qualifier("recordLog") PublishedLog log,
            @Qualifier("inspectorDataSource") DataSource database,
            WitnessSettings witnesses,
            @Value("${planledger.evidence.patience:PT60S}") Duration patience) {
        return new SealedRecord(log.ledger(), database, new LogKeys(log.key(), witnesses.keys()), patience);
    }
}
