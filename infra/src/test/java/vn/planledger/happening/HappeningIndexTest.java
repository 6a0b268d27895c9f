package vn.planledger.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.planledger.reliability.RunningApplication;

/** The few events the public is told of are found without reading the many others: index and query name the same types. */
class HappeningIndexTest extends RunningApplication {

    @Test
    void the_newest_are_found_by_their_own_index() {
        assertThat(plan("order by number desc limit 50")).contains("event_happening_number");
    }

    @Test
    void those_of_a_plan_are_found_by_their_own_index() {
        assertThat(plan("and payload::jsonb ->> 'plan' = any(array['a', 'b']) order by number desc limit 50"))
                .contains("event_happening_plan");
    }

    private String plan(String rest) {
        var database = JdbcClient.create(application.getBean(DataSource.class));
        var transactions = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
        List<String> lines = transactions.execute(running -> {
            database.sql("set local enable_seqscan = off").update();
            return database.sql("explain " + Happenings.TOLD.replace(":last", "1000000") + rest)
                    .query(String.class)
                    .list();
        });
        return String.join("\n", lines);
    }
}
