package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.planledger.reliability.Browser;
import vn.planledger.reliability.RunningApplication;

/** The administrator records bodies with their days and successors; everybody signed in reads who there is on a day. */
class OrganisationsOverTheApiTest extends RunningApplication {

    private static final String PATH = "/api/organisations";

    @Test
    void a_body_is_there_from_its_first_to_its_last_day_and_names_who_follows() {
        var admin = new Browser(application, "admin");
        assertThat(record(admin, body("UBND huyện Kiểm Thử", null, "2025-06-30", "UBND xã Kiểm Thử"))
                        .status())
                .isEqualTo(201);
        assertThat(record(admin, body("UBND xã Kiểm Thử", "2025-07-01", null)).status())
                .isEqualTo(201);
        assertThat(names("2025-06-30")).contains("UBND huyện Kiểm Thử").doesNotContain("UBND xã Kiểm Thử");
        assertThat(names("2025-07-01")).contains("UBND xã Kiểm Thử").doesNotContain("UBND huyện Kiểm Thử");
        var page = new Visitor(application, "planner").get("/organisations?on=2025-07-01");
        assertThat(page.body()).contains("UBND huyện Kiểm Thử", "UBND xã Kiểm Thử", "01/07/2025");
    }

    @Test
    void what_nobody_could_go_by_is_refused_and_nobody_else_records() {
        var ended = body("UBND huyện Khác", "2025-07-01", "2025-06-30");
        assertThat(record(new Browser(application, "admin"), ended).status()).isEqualTo(400);
        var good = body("UBND huyện Khác", null, null);
        for (var person : List.of("planner", "inspector", "front")) {
            assertThat(record(new Browser(application, person), good).status()).isEqualTo(403);
        }
        assertThat(names("2025-07-01")).doesNotContain("UBND huyện Khác");
    }

    @Test
    void the_administrator_names_who_heads_a_body_and_everybody_signed_in_reads_it() {
        var admin = new Browser(application, "admin");
        record(admin, body("UBND xã Có Chủ tịch", "2025-07-01", null));
        var head = Map.of(
                "organisation", "UBND xã Có Chủ tịch",
                "person", "Nguyễn Văn A",
                "title", "Chủ tịch",
                "from", "2025-07-01",
                "source", "kiểm thử");
        assertThat(admin.post(PATH + "/heads", head, UUID.randomUUID().toString())
                        .status())
                .isEqualTo(201);
        var ofTheDay = PATH + "/heads?organisation=UBND%20x%C3%A3%20C%C3%B3%20Ch%E1%BB%A7%20t%E1%BB%8Bch&on=";
        var inspector = new Browser(application, "inspector");
        assertThat(inspector.get(ofTheDay + "2025-07-01").body().at("/0/person").asString())
                .isEqualTo("Nguyễn Văn A");
        assertThat(inspector.get(ofTheDay + "2025-06-30").body()).isEmpty();
        assertThat(inspector
                        .post(PATH + "/heads", head, UUID.randomUUID().toString())
                        .status())
                .isEqualTo(403);

        var page = new Visitor(application, "admin");
        var form = "/organisations/head";
        var typed = new HashMap<>(head);
        typed.put("person", "Trần Thị B");
        typed.put("act", "check");
        var checked = page.send(page.get(form), typed, form);
        assertThat(checked.body()).contains("organisation.head-named", "Trần Thị B", "01/07/2025");
        var sent = page.send(checked, Map.of("act", "send"), form);
        assertThat(sent.body()).contains("Trần Thị B").doesNotContain("Nguyễn Văn A");
    }

    private List<String> names(String on) {
        return AnyClient.list(new Browser(application, "inspector")
                        .get(PATH + "?on=" + on)
                        .body())
                .stream()
                .map(each -> each.at("/organisation/name").asString())
                .toList();
    }

    private static Browser.Answer record(Browser browser, Map<String, Object> body) {
        return browser.post(PATH, body, UUID.randomUUID().toString());
    }

    private static Map<String, Object> body(String name, String from, String to, String... successors) {
        var body = new HashMap<String, Object>(Map.of("name", name, "source", "kiểm thử"));
        body.put("validFrom", from);
        body.put("validTo", to);
        body.put("successors", List.of(successors));
        return body;
    }
}
