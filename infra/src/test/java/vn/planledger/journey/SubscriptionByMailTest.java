package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.edge.Clockwork;
import vn.planledger.reliability.RunningApplication;
import vn.planledger.subscription.NoticeRound;

/** Who asks to be told is told once of each thing, and is forgotten when he or she says so. */
class SubscriptionByMailTest extends RunningApplication {

    private static final String FORM = "/subscriptions/new";

    private AnyClient client;
    private Visitor visitor;
    private Mailbox mailbox;
    private String title;
    private String plan;

    @BeforeEach
    void aPlanAndSomebodyWhoCares() {
        client = new AnyClient(application);
        visitor = new Visitor(application);
        mailbox = new Mailbox(application, "dan-" + UUID.randomUUID() + "@example.vn");
        title = "Khu dân cư " + UUID.randomUUID();
        plan = client.register(Map.of("title", title));
    }

    @Test
    void who_confirms_is_told_once() {
        var asked = ask(mailbox.address());
        assertThat(asked.uri().getPath()).as(asked.body()).isEqualTo("/subscriptions/asked");
        assertThat(mailbox.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Xác nhận nhận tin: " + title);
            assertThat(letter.sent()).isTrue();
        });
        var page = mailbox.page();
        confirm(page);

        openConsultation();

        assertThat(mailbox.about("Mở đợt lấy ý kiến: " + title))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("/consultations/" + round(), "Cơ quan: từ 02/06/2025 đến hết ngày ", page));
        assertThat(mailbox.letters()).hasSize(2);
        assertThat(new Visitor(application, "planner").get("/outbox").body())
                .contains(mailbox.address(), "Mở đợt lấy ý kiến: " + title, page);
    }

    @Test
    void who_ended_it_is_told_nothing_and_no_trace_of_the_address_is_left() {
        ask(mailbox.address());
        var page = mailbox.page();
        confirm(page);

        var ended = visitor.send(visitor.get(page), Map.of("act", "end"), page);

        assertThat(ended.uri().getPath()).isEqualTo("/subscriptions/ended");
        openConsultation();
        assertThat(mailbox.letters()).isEmpty();
        assertThat(rows(mailbox.address())).isZero();
        assertThat(visitor.get(page).statusCode()).isEqualTo(404);
        assertThat(visitor.send(visitor.get(FORM), Map.of("act", "confirm"), page)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void opening_the_link_confirms_nothing_and_what_was_before_is_not_told() {
        ask(mailbox.address());
        var page = mailbox.page();
        assertThat(visitor.get(page).body()).contains("Chưa xác nhận", title);
        assertThat(visitor.get(page).headers().firstValue("Referrer-Policy")).contains("no-referrer");

        openConsultation();
        confirm(page);

        assertThat(mailbox.letters()).hasSize(1);
    }

    @Test
    void rounds_on_several_nodes_at_once_tell_nothing_twice() throws Exception {
        ask(mailbox.address());
        confirm(mailbox.page());
        openConsultation();
        var nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<Object> round = () -> {
                application.getBean(NoticeRound.class).go();
                return true;
            };
            for (var done : nodes.invokeAll(List.of(round, round, round, round))) {
                done.get();
            }
        } finally {
            nodes.shutdown();
        }
        assertThat(mailbox.about("Mở đợt lấy ý kiến: " + title)).hasSize(1);
    }

    @Test
    void asking_again_is_answered_alike_and_only_the_mailbox_hears_the_difference() {
        var first = ask(mailbox.address());
        confirm(mailbox.page());
        var page = mailbox.page();

        var again = ask(mailbox.address().toUpperCase(Locale.ROOT));

        assertThat(again.uri()).isEqualTo(first.uri());
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(mailbox.letters().get(0).subject()).isEqualTo("Bạn đang nhận tin: " + title);
        assertThat(mailbox.page()).isEqualTo(page);
        assertThat(rows(mailbox.address())).isOne();
    }

    @Test
    void who_reads_english_is_told_in_english() {
        visitor.get("/login?lang=en");
        ask(mailbox.address());
        confirm(mailbox.page());
        openConsultation();

        assertThat(mailbox.about("Consultation opened: " + title))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("Agencies: 02/06/2025 to "));
    }

    @Test
    void who_never_confirms_is_forgotten_after_a_week() {
        ask(mailbox.address());
        var page = mailbox.page();
        application.getBean(Clockwork.class).advance(Duration.ofDays(7).plusMinutes(1));

        assertThat(mailbox.letters()).isEmpty();

        assertThat(rows(mailbox.address())).isZero();
        assertThat(visitor.get(page).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a@example.vn\r\nBcc: b@example.vn",
                "a@example.vn\nSubject: x",
                "a@example.vn, b@example.vn",
                "Tên <a@example.vn>",
                "a b@example.vn",
                "a@b@example.vn",
                "example.vn",
                "@example.vn",
                "a@example.vn\u0000",
                "dân@example.vn",
                "a@example.vn (b)",
                "<script>alert(1)</script>@example.vn"
            })
    void what_is_no_address_is_refused_at_its_field_and_nothing_is_stored(String typed) {
        var before = rows();
        var answer = ask(typed);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("href=\"#f-address\"").doesNotContain("<script>alert");
        assertThat(rows()).isEqualTo(before);
        assertThat(ask("a".repeat(250) + "@example.vn").statusCode()).isEqualTo(400);
    }

    @Test
    void nobody_fills_a_strangers_mailbox() {
        for (int times = 0; times < 5; times++) {
            assertThat(ask(mailbox.address()).statusCode()).isEqualTo(200);
        }
        var refused = ask(mailbox.address());

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 720L);
        assertThat(refused.body()).contains("Hãy chờ", mailbox.address());
        assertThat(mailbox.letters()).hasSize(5);
    }

    private HttpResponse<String> ask(String address) {
        var form = visitor.get(FORM + "?plan=" + plan);
        assertThat(form.body()).contains(title);
        return visitor.send(form, Map.of("address", address), FORM);
    }

    private void confirm(String page) {
        var confirmed = visitor.send(visitor.get(page), Map.of("act", "confirm"), page);
        assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(200);
        assertThat(confirmed.uri().getPath()).isEqualTo(page);
    }

    private void openConsultation() {
        complete("2025-06-02");
        complete("2025-06-02");
    }

    private void complete(String on) {
        var answer = client.complete(plan, client.openSteps(plan).get(0), on, Map.of());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }

    private String round() {
        return client.plan(plan).get("consultations").get(0).asString();
    }

    private long rows(String address) {
        return database()
                .sql("select count(*) from subscription where lower(address) = lower(?)")
                .param(address)
                .query(Long.class)
                .single();
    }

    private long rows() {
        return database()
                .sql("select (select count(*) from subscription) + (select count(*) from mail)")
                .query(Long.class)
                .single();
    }

    private JdbcClient database() {
        return JdbcClient.create(application.getBean(DataSource.class));
    }
}
