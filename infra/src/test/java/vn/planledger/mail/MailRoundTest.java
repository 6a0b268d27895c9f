package vn.planledger.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.planledger.MovedClock;
import vn.planledger.edge.PublicAddress;
import vn.planledger.reliability.RunningApplication;

/**
 * What becomes of a letter that no server takes. Each story is a transaction that is rolled back, and its clock stands in
 * the past: the application's own rounds never see its letters, nor it theirs.
 */
class MailRoundTest extends RunningApplication {

    private final MovedClock clock = new MovedClock(Instant.parse("2020-01-06T01:00:00Z"));
    private JdbcClient database;
    private MailQueue queue;

    @BeforeEach
    void aQueueOfItsOwn() {
        database = JdbcClient.create(application.getBean(DataSource.class));
        queue = new MailQueue(database, application.getBean(PublicAddress.class), clock);
    }

    @Test
    void it_is_tried_again_after_longer_and_longer_pauses_and_then_given_up() {
        rolledBack(() -> {
            queueOne();
            var round = round(nowhere());
            var pauses = new ArrayList<Long>();
            for (int tries = 0; tries < 2 * MailRound.TRIES; tries++) {
                round.go();
                minutesToNextTry().ifPresent(minutes -> {
                    pauses.add(minutes);
                    clock.move(Duration.ofMinutes(minutes));
                });
            }
            assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L);
            assertThat(ours("tries")).containsExactly(MailRound.TRIES);
            assertThat(ours("case when sent_at is null then 0 else 1 end")).containsExactly(0);
        });
    }

    @Test
    void before_the_pause_is_over_it_is_left_alone() {
        rolledBack(() -> {
            queueOne();
            round(nowhere()).go();
            clock.move(Duration.ofSeconds(59));
            round(new KeptMail()).go();
            assertThat(ours("tries")).containsExactly(1);
        });
    }

    @Test
    void what_was_sent_is_forgotten_after_thirty_days_and_not_before() {
        rolledBack(() -> {
            queueOne();
            var round = round(new KeptMail());
            round.go();
            clock.move(Duration.ofDays(30));
            round.go();
            assertThat(ours("tries")).containsExactly(1);
            clock.move(Duration.ofSeconds(1));
            round.go();
            assertThat(ours("tries")).isEmpty();
        });
    }

    @Test
    void without_a_way_out_it_waits_and_the_health_says_so() {
        rolledBack(() -> {
            queueOne();
            var none = new StaticListableBeanFactory().getBeanProvider(Post.class);
            new MailRound(queue, none).go();

            assertThat(ours("tries")).containsExactly(0);
            var health = new PostHealth(queue, none).health();
            assertThat(health.getStatus()).isEqualTo(Status.UNKNOWN);
            assertThat(health.getDetails()).containsEntry("missing", "spring.mail.host");
            assertThat((Long) health.getDetails().get("waiting")).isPositive();
        });
    }

    private void rolledBack(Runnable story) {
        new TransactionTemplate(application.getBean(PlatformTransactionManager.class)).executeWithoutResult(running -> {
            running.setRollbackOnly();
            story.run();
        });
    }

    private void queueOne() {
        var token = UUID.randomUUID().toString();
        database.sql("""
                        insert into subscription (token, address, topic, topic_id, language, asked_at)
                        values (?, ?, 'ALL', '', 'vi', now())
                        """).params(token, token + "@example.vn").update();
        queue.queue(token, new Message("Thử", "Thử"));
    }

    private MailRound round(Post post) {
        return new MailRound(queue, new StaticListableBeanFactory(Map.of("post", post)).getBeanProvider(Post.class));
    }

    /** A server that is not there. */
    private static Post nowhere() {
        try (var closed = new ServerSocket(0)) {
            var sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(closed.getLocalPort());
            return new MailServer(sender, "planledger@example.vn");
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    private Optional<Long> minutesToNextTry() {
        return database.sql("""
                        select extract(epoch from next_try_at - ?)::bigint / 60 from mail
                        where subject = 'Thử' and next_try_at is not null
                        """)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    private List<Integer> ours(String what) {
        return database.sql("select " + what + " from mail where subject = 'Thử'")
                .query(Integer.class)
                .list();
    }
}
