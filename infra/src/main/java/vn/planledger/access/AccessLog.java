package vn.planledger.access;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the access log, each row in a transaction of its own: what is refused rolls back, that it was refused stays. */
@Component
class AccessLog {

    private final JdbcClient database;
    private final TransactionTemplate own;
    private final Clock clock;

    AccessLog(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** @throws AccessNotLoggedException if it cannot be stored */
    void write(Access access) {
        try {
            own.executeWithoutResult(
                    transaction -> database.sql("insert into access (happened_at, content) values (?, ?)")
                            .params(clock.instant().atOffset(ZoneOffset.UTC), access.json())
                            .update());
        } catch (DataAccessException | TransactionException notStored) {
            throw new AccessNotLoggedException(notStored);
        }
    }
}
