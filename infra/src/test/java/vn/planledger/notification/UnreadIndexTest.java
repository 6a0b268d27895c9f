package vn.planledger.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.planledger.reliability.RunningApplication;

/** Every page counts what is unread: it must not go through all that was ever told. */
class UnreadIndexTest extends RunningApplication {

    @Test
    void what_was_read_is_not_looked_at_again() {
        var database = JdbcClient.create(application.getBean(DataSource.class));
        var transactions = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
        List<String> plan = transactions.execute(running -> {
            database.sql("set local enable_seqscan = off").update();
            return database.sql("explain " + Notifications.COUNT)
                    .param("me", "lan")
                    .param("role", "PLANNER")
                    .param("anyBody", false)
                    .param("bodies", new String[] {"UBND phường Hạc Thành"})
                    .query(String.class)
                    .list();
        });

        assertThat(plan).anyMatch(line -> line.contains("Index Cond: ") && line.contains("(id > "));
    }
}
