package vn.planledger.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.planledger.MovedClock;
import vn.planledger.mail.MailQueue;
import vn.planledger.notification.duty.Duties;
import vn.planledger.notification.duty.Duty;
import vn.planledger.notification.duty.DutyKind;
import vn.planledger.notification.duty.KnownDuties;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.reliability.RunningApplication;
import vn.planledger.security.Accounts;

/** No digest is lost: neither to views that lag, nor to another person's mishap. Each story is rolled back. */
class DigestRoundTest extends RunningApplication {

    private static final Instant MORNING = Instant.parse("2020-01-06T01:00:00Z");

    private JdbcClient database;
    private PlatformTransactionManager transactions;

    @BeforeEach
    void tables() {
        database = JdbcClient.create(application.getBean(DataSource.class));
        transactions = application.getBean(PlatformTransactionManager.class);
    }

    @Test
    void while_the_views_are_behind_the_record_the_digest_waits() {
        rolledBack(() -> {
            wants("planner2");
            var behind = new ViewProgress(application.getBean(MongoDatabase.class), List.of("never-begun"));

            round(application.getBean(Duties.class), behind).go();

            assertThat(digested("planner2")).isFalse();
        });
    }

    @Test
    void what_fails_for_one_person_stops_no_others() {
        rolledBack(() -> {
            wants("planner");
            wants("planner2");

            round(KnownDuties.unreadableFor("planner"), application.getBean(ViewProgress.class))
                    .go();

            assertThat(digested("planner2")).isTrue();
            assertThat(letters("planner2")).isEqualTo(1);
            assertThat(letters("planner")).isZero();
        });
    }

    @Test
    void of_a_long_list_the_letter_says_how_much_it_leaves_out() {
        var today = LocalDate.of(2020, 1, 6);
        var owed = IntStream.range(0, LetterText.LINES + 7)
                .mapToObj(i -> new Duty(DutyKind.POINT, "key-" + i, "Bến Cá", "", today, today, "/", MORNING))
                .toList();

        var letter =
                application.getBean(LetterText.class).digest(owed, today, new Recipient("lan", "token", "vi", true));

        assertThat(letter.text().lines().filter(line -> line.endsWith("Bến Cá")))
                .hasSize(LetterText.LINES);
        assertThat(letter.text()).contains("và 7 việc nữa");
    }

    private void rolledBack(Runnable story) {
        new TransactionTemplate(transactions).executeWithoutResult(running -> {
            running.setRollbackOnly();
            story.run();
        });
    }

    private DigestRound round(Duties duties, ViewProgress views) {
        return new DigestRound(
                database,
                application.getBean(Accounts.class),
                duties,
                application.getBean(LetterText.class),
                application.getBean(MailQueue.class),
                views,
                transactions,
                new MovedClock(MORNING));
    }

    private void wants(String person) {
        var token = UUID.randomUUID().toString();
        database.sql("delete from subscription where topic = 'OWN' and topic_id = ?")
                .param(person)
                .update();
        database.sql("""
            insert into subscription (token, address, topic, topic_id, language, asked_at, confirmed_at, after_event)
            values (?, ?, 'OWN', ?, 'vi', now(), now(), 0)
            """).params(token, token + "@example.vn", person).update();
        database.sql("insert into notification_letter (person, subscription, at_once, digest) values (?, ?, false,"
                        + " true)")
                .params(person, token)
                .update();
    }

    private boolean digested(String person) {
        return database.sql("select digested_on is not null from notification_letter where person = ?")
                .param(person)
                .query(Boolean.class)
                .single();
    }

    private long letters(String person) {
        return database.sql("select count(*) from mail join notification_letter using (subscription) where person = ?")
                .param(person)
                .query(Long.class)
                .single();
    }
}
