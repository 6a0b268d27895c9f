package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.command.plan.PlanId;
import vn.planledger.query.planpage.PlanPages;
import vn.planledger.query.register.UnitList;
import vn.planledger.reliability.Browser;
import vn.planledger.reliability.RunningApplication;

/** Whoever operates it sees how it stands, compares, rebuilds and imports on the pages, and every act of it is logged. */
class AdministratorTest extends RunningApplication {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String REBUILD = "/admin/rebuild";
    private static final String IMPORT = "/admin/import";

    /** A reference of the tests: no timer changes it meanwhile. */
    private static final String GENERAL = "quy-hoach-chung-kiem-thu";

    private Visitor admin;

    @BeforeEach
    void signIn() {
        admin = new Visitor(application, "admin");
    }

    @Test
    void nobody_else_comes_in() {
        for (var person : new String[] {"planner", "inspector", "chief"}) {
            assertThat(new Visitor(application, person).get("/admin").statusCode())
                    .isEqualTo(403);
        }
        assertThat(new Visitor(application).get("/admin").uri().getPath()).isEqualTo("/login");
        assertThat(new Browser(application, "inspector")
                        .get("/api/admin/rebuild")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_page_says_how_everything_stands_and_leads_on() {
        var page = admin.get("/admin");

        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body())
                .contains("Cơ sở dữ liệu của hồ sơ", "Động cơ, hồ sơ và các trang khớp nhau", "Tốt")
                .contains("/admin/rebuild", "/admin/import", "/admin/accounts", "/audit/ledger", "/calendar")
                .doesNotContain("??");
        assertThat(admin.get("/admin/reconcile").body()).contains("Khớp cả ba");
        assertThat(admin.get("/admin/accounts").body()).contains("frontchair", "Mọi cơ quan của vai trò");
    }

    @Test
    void a_rebuild_is_watched_finds_the_wrong_row_and_sets_it_right() {
        var plan = "/plans/" + GENERAL;
        application
                .getBean(MongoDatabase.class)
                .getCollection("planpage")
                .updateOne(new Document("_id", GENERAL), new Document("$set", Map.of("header.title", "canary-3310")));
        assertThat(admin.get(plan).body()).contains("canary-3310");

        admin.send(admin.get(REBUILD), Map.of(), REBUILD);

        var done = await().atMost(PATIENCE)
                .until(() -> admin.get(REBUILD), page -> page.body().contains("Đã xong"));
        assertThat(done.headers().firstValue("Refresh")).isEmpty();
        assertThat(done.body()).contains("<code>planpage</code>", "<progress", "Dựng lại lần nữa");
        assertThat(admin.get(plan).body()).doesNotContain("canary-3310");
        assertThat(logged("\"SENT\"", REBUILD)).isPositive();
    }

    @Test
    void over_the_api_a_rebuild_is_started_watched_and_called_off() {
        var client = new Browser(application, "admin");
        var started = client.post("/api" + REBUILD, Map.of(), UUID.randomUUID().toString());
        assertThat(started.status()).as(started.body().toString()).isEqualTo(202);

        client.post(
                "/api" + REBUILD + "/cancellation", Map.of(), UUID.randomUUID().toString());

        await().atMost(PATIENCE)
                .until(
                        () -> client.get("/api" + REBUILD).body().get("state").asString(),
                        state -> state.equals("CANCELLED") || state.equals("DONE"));
        assertThat(logged("\"SENT\"", "/api" + REBUILD + "/cancellation")).isPositive();
        assertThat(application
                        .getBean("mongoClient", com.mongodb.client.MongoClient.class)
                        .listDatabaseNames())
                .doesNotContain("planledger_beside");
    }

    @Test
    void a_file_is_checked_confirmed_and_recorded_and_the_same_file_again_finds_nothing_left() {
        var code = "T" + UUID.randomUUID().toString().substring(0, 8);
        var units = "code,name_vi,unit_type,valid_from,source\n" + code
                + ",Xã kiểm thử,xã,2025-07-01,Nghị quyết kiểm thử\n";

        var checked = upload("UNITS", units);
        assertThat(checked.body()).contains("unit.unit-recorded", "Ghi 1 dòng").doesNotContain("??");
        assertThat(application.getBean(UnitList.class).byCode(code)).isEmpty();
        var own = checked.uri().getPath();
        admin.send(checked, Map.of(), own);

        await().atMost(PATIENCE).until(() -> admin.get(own), page -> page.body().contains("Đã xong"));
        office.settle();
        assertThat(application.getBean(UnitList.class).byCode(code))
                .hasValueSatisfying(unit -> assertThat(unit.source()).isEqualTo("Nghị quyết kiểm thử"));
        assertThat(upload("UNITS", units).body()).contains("không còn gì để ghi");
        assertThat(logged("\"SENT\"", IMPORT + "/{id}")).isPositive();

        var plan = "ref-" + code;
        var plans = upload(
                "REFERENCE_PLANS",
                "id,title_vi,plan_type,unit_codes,status,verification,source,decision_date\n" + plan
                        + ",Quy hoạch chung kiểm thử,quy hoạch chung," + code + ",approved,VERIFIED,test,2025-08-01\n");
        admin.send(plans, Map.of(), plans.uri().getPath());
        await().atMost(PATIENCE)
                .until(() -> application
                        .getBean(PlanPages.class)
                        .byId(new PlanId(plan))
                        .isPresent());
    }

    @Test
    void a_file_with_a_fault_names_its_row_and_cannot_be_recorded() {
        var checked = upload(
                "REFERENCE_PLANS",
                "id,title_vi,plan_type,unit_codes,status,verification,source\n"
                        + "x-1,Một,quy hoạch chung,380,approved,VERIFIED,test\n"
                        + "x-2,Hai,quy hoạch chung,nowhere,approved,VERIFIED,test\n");

        assertThat(checked.body()).contains("Chưa có đơn vị nowhere", "<code>unit_codes</code>");
        var refused = admin.send(checked, Map.of(), checked.uri().getPath());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(application.getBean(PlanPages.class).byId(new PlanId("x-1"))).isEmpty();

        var again = upload("UNITS", "code\n1\n");
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("Tệp thiếu cột name_vi", "href=\"#f-file\"");
    }

    @Test
    void an_audit_of_the_ledger_shows_its_progress_and_can_be_called_off_by_an_inspector_alone() {
        var inspector = new Visitor(application, "inspector");
        var ledger = "/audit/ledger";

        inspector.send(inspector.get(ledger), Map.of(), ledger);
        var watched = admin.get(ledger);
        assertThat(watched.body()).doesNotContain("Hủy rà soát");
        assertThat(admin.send(watched, Map.of(), ledger + "/cancellation").statusCode())
                .isEqualTo(403);
        inspector.send(inspector.get(ledger), Map.of(), ledger + "/cancellation");

        var ended = await().atMost(PATIENCE)
                .until(() -> inspector.get(ledger), page -> !page.body().contains("Đang chạy"));
        assertThat(ended.body()).contains("<progress", "Rà soát ngay");
        assertThat(logged("\"SENT\"", ledger + "/cancellation")).isPositive();
    }

    private HttpResponse<String> upload(String kind, String text) {
        return admin.send(
                admin.get(IMPORT), Map.of("kind", kind), "file.csv", text.getBytes(StandardCharsets.UTF_8), IMPORT);
    }

    private long logged(String kind, String path) {
        return JdbcClient.create(application.getBean(DataSource.class))
                .sql("select count(*) from access where content like ? and content::jsonb ->> 'path' = ?")
                .params("%" + kind + "%", path)
                .query(Long.class)
                .single();
    }
}
