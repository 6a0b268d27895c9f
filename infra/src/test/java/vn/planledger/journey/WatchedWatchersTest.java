package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.planledger.embedded.DemoClock;
import vn.planledger.reliability.Browser;
import vn.planledger.reliability.RunningApplication;

/** Who watches is watched: what inspectors and administrators read, what was refused, and who signed in. */
class WatchedWatchersTest extends RunningApplication {

    private static final String LOG = "/api/audit/access";

    private Browser inspector;
    private Browser chief;
    private String plan;
    private long before;

    @BeforeEach
    void aPlan() {
        plan = office.register().value();
        office.settle();
        inspector = new Browser(application, "inspector");
        chief = new Browser(application, "chief");
        before = last();
    }

    @Test
    void what_an_inspector_reads_is_there_before_the_answer_is_and_names_the_plan() {
        var own = inspector.get(LOG + "?plan=" + plan).body();

        assertThat(own).hasSize(1);
        assertThat(own.get(0).get("content").toString())
                .isEqualTo(
                        "{\"kind\":\"READ\",\"account\":\"inspector\",\"role\":\"INSPECTOR\",\"address\":\"127.0.0.1\","
                                + "\"method\":\"GET\",\"path\":\"/api/audit/access\",\"of\":\"plan=" + plan
                                + "\",\"plan\":\""
                                + plan + "\"}");
    }

    @Test
    void an_inspector_sees_his_own_rows_the_chief_all_and_an_administrator_none() {
        new Browser(application, "admin").get("/api/plans/" + plan);

        var own = inspector.get(LOG + "?account=admin").body();
        assertThat(own.valueStream().map(row -> text(row, "account"))).containsOnly("inspector");
        var all = chief.get(LOG + "?plan=" + plan).body();
        assertThat(all.valueStream().map(row -> text(row, "account"))).contains("admin");
        var refused = new Browser(application, "admin").get(LOG);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(new Browser(application, "planner").get(LOG).status()).isEqualTo(403);
    }

    @Test
    void a_planner_reads_unlogged_and_is_logged_where_he_is_refused() {
        var planner = new Browser(application, "planner");
        planner.get("/api/plans/" + plan);
        planner.get("/api/audit/events");
        planner.post(
                "/api/plans",
                Map.of("nonsense", "canary-7731"),
                UUID.randomUUID().toString());

        var rows = since("planner");

        assertThat(rows).filteredOn(row -> row.contains("\"READ\"")).isEmpty();
        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .contains("\"REFUSED\"", "/api/audit/events", "\"status\":\"403\"", "sender.not-allowed"));
        assertThat(rows).anySatisfy(row -> assertThat(row).contains("\"status\":\"400\"", "field.unknown"));
        assertThat(rows).noneMatch(row -> row.contains("canary-7731"));
    }

    @Test
    void a_sign_in_is_there_and_a_failed_one_without_the_name_that_nobody_bears() {
        new Visitor(application, "inspector");
        var stranger = new Visitor(application);
        stranger.send(stranger.get("/login"), Map.of("username", "canary-4242", "password", "x"), "/login");
        stranger.send(stranger.get("/login"), Map.of("username", "planner", "password", "canary-4242"), "/login");

        var rows = since(null);

        assertThat(rows).anyMatch(row -> row.contains("\"SIGN_IN\"") && row.contains("\"inspector\""));
        assertThat(rows)
                .contains(
                        "{\"kind\":\"SIGN_IN_FAILED\",\"address\":\"127.0.0.1\"}",
                        "{\"kind\":\"SIGN_IN_FAILED\",\"account\":\"planner\",\"address\":\"127.0.0.1\"}");
        assertThat(rows).noneMatch(row -> row.contains("canary"));
    }

    @Test
    void after_ten_failures_the_right_password_is_not_looked_at_either_until_time_has_passed() {
        var guesser = new Visitor(application);
        for (int failure = 0; failure < 10; failure++) {
            guesser.send(guesser.get("/login"), Map.of("username", "hdnd", "password", "guess"), "/login");
        }

        var locked = new Browser(application, "hdnd").get("/api/plans");
        assertThat(locked.status()).isEqualTo(429);
        assertThat(locked.body().get("code").asString()).isEqualTo("sender.locked");
        var page = guesser.send(guesser.get("/login"), Map.of("username", "hdnd", "password", "demo"), "/login");
        assertThat(page.body()).contains("Đã có quá nhiều lần đăng nhập không thành công");
        assertThat(since("hdnd")).anyMatch(row -> row.contains("SIGN_IN_LOCKED"));
        assertThat(new Browser(application, "planner").get("/api/plans").status())
                .isEqualTo(200);

        application.getBean(DemoClock.class).advance(Duration.ofMinutes(15));
        assertThat(new Browser(application, "hdnd").get("/api/plans").status()).isEqualTo(200);
    }

    @Test
    void what_cannot_be_logged_is_not_read() {
        var owner = JdbcClient.create(application.getBean("ownerDataSource", DataSource.class));
        var page = new Visitor(application, "inspector");
        owner.sql("revoke insert on planledger.access from planledger_app").update();
        try {
            assertThat(inspector.get("/api/plans/" + plan).status()).isEqualTo(503);
            assertThat(page.get("/plans/" + plan).statusCode()).isEqualTo(503);
            assertThat(new Browser(application, "planner")
                            .get("/api/plans/" + plan)
                            .status())
                    .isEqualTo(200);
        } finally {
            owner.sql("grant insert on planledger.access to planledger_app").update();
        }
        assertThat(inspector.get("/api/plans/" + plan).status()).isEqualTo(200);
    }

    @Test
    void the_page_shows_it_and_offers_it_as_csv() {
        var visitor = new Visitor(application, "chief");
        visitor.get("/plans/" + plan);

        var page = visitor.get("/audit/access?account=chief&plan=" + plan);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Nhật ký truy cập", "GET /plans/{id}", "id=" + plan);

        var csv = visitor.get("/audit/access/csv?plan=" + plan);
        assertThat(csv.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"access.csv\"");
        assertThat(csv.body())
                .startsWith("number,happened_at,kind,account,role,address,method,path,of,plan,status,code\r\n")
                .contains(",READ,chief,CHIEF_INSPECTOR,127.0.0.1,GET,/plans/{id},id=" + plan + "," + plan + ",,");
        assertThat(visitor.get("/audit").body()).contains("/audit/access");
        assertThat(new Visitor(application, "admin").get("/audit/access").statusCode())
                .isEqualTo(403);
    }

    private static String text(JsonNode row, String name) {
        return row.get("content").path(name).asString(null);
    }

    private List<String> since(String account) {
        return JdbcClient.create(application.getBean(DataSource.class))
                .sql("select content from access where number > :before"
                        + " and (cast(:account as text) is null or content::jsonb ->> 'account' = :account)")
                .param("before", before)
                .param("account", account)
                .query(String.class)
                .list();
    }

    private long last() {
        return JdbcClient.create(application.getBean(DataSource.class))
                .sql("select last from access_number")
                .query(Long.class)
                .single();
    }
}
