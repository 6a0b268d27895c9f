package vn.planledger.config;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.planledger.document.DocumentStore;
import vn.planledger.geometry.Plane;
import vn.planledger.record.AdvisoryLocks;
import vn.planledger.record.AesPersonalSeal;
import vn.planledger.record.EventJson;
import vn.planledger.record.EventRecord;
import vn.planledger.record.JdbcNeighbours;
import vn.planledger.record.JdbcOpenPoints;
import vn.planledger.record.JdbcReceivedOpinions;
import vn.planledger.record.JdbcRecordedNumbers;
import vn.planledger.record.JdbcUsedNumbers;
import vn.planledger.record.PersonalKeys;
import vn.planledger.record.Receipts;
import vn.planledger.record.RecordStore;

/** The event record and what belongs to its transaction. */
@Configuration(proxyBeanMethods = false)
class RecordConfiguration {

    @Bean
    TransactionManager axonTransactions(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    EventJson eventJson() {
        return EventJson.create();
    }

    @Bean
    Receipts receipts(JdbcClient database) {
        return new Receipts(database);
    }

    @Bean
    AdvisoryLocks advisoryLocks(JdbcClient database) {
        return new AdvisoryLocks(database);
    }

    @Bean
    JdbcOpenPoints openPoints(JdbcClient database) {
        return new JdbcOpenPoints(database);
    }

    @Bean
    JdbcReceivedOpinions receivedOpinions(JdbcClient database) {
        return new JdbcReceivedOpinions(database);
    }

    @Bean
    AesPersonalSeal personalSeal(JdbcClient database) {
        return new AesPersonalSeal(new PersonalKeys(database));
    }

    @Bean
    JdbcUsedNumbers usedNumbers(JdbcClient database) {
        return new JdbcUsedNumbers(database);
    }

    @Bean
    JdbcRecordedNumbers recordedNumbers(JdbcClient database) {
        return new JdbcRecordedNumbers(database);
    }

    @Bean
    JdbcNeighbours approvedNeighbours(JdbcClient database, Plane plane) {
        return new JdbcNeighbours(database, plane);
    }

    /** The bare connection provider: Axon's own wrapper would roll back what the surrounding transaction wrote. */
    @Bean
    EventRecord eventRecord(DataSource database, TransactionManager transactions, EventJson json, Receipts receipts) {
        return EventRecord.in(new SpringDataSourceConnectionProvider(database), transactions, json, receipts);
    }

    @Bean
    RecordStore eventStore(EventRecord record, Clock clock) {
        GenericEventMessage.clock = clock;
        return RecordStore.over(record);
    }

    @Bean
    DocumentStore documentStore(@Value("${planledger.data}") String data) throws IOException {
        return new DocumentStore(Path.of(data, "documents"));
    }
}
