package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.personal.RecordTree;
import vn.planledger.personal.Searched;
import vn.planledger.reliability.Browser;
import vn.planledger.reliability.RunningApplication;

/**
 * A person gives an opinion under a name that stands nowhere else, sees what is held, and is forgotten: before, only those
 * who may read the name do; afterwards nobody can, wherever one looks, and no proof has changed.
 */
class ForgottenPersonTest extends RunningApplication {

    private static final Pattern REQUEST = Pattern.compile("/personal-data/([0-9a-f-]{36})");

    private final String mark = UUID.randomUUID().toString();
    private final String name = "Chim Hoàng Yến " + mark;
    private final String address = "yen-" + mark + "@example.vn";
    private Searched searched;
    private Consulted consulted;
    private Commenter citizen;

    @BeforeEach
    void aRoundThatAsksEverybody() {
        searched = new Searched(application);
        consulted = new Consulted(application, office::today);
        citizen = new Commenter(application, consulted.round());
    }

    @AfterEach
    void stopListening() {
        searched.close();
    }

    @Test
    void the_name_is_nowhere_in_the_clear_before_and_nowhere_at_all_after_and_every_proof_stays() throws IOException {
        var receipt = comment();
        consulted.answerAll("ACCEPTED", "Đã ghi nhận");
        assertThat(synopsis()).contains(name);
        subscribe();
        assertThat(new Mailbox(application, address).letters()).isNotEmpty();
        assertThat(searched.tables()).anyMatch(table -> table.contains("act_ru_"));
        assertThat(searched.placesOf("Ao làng của " + consulted.plan()))
                .as("what is there is found")
                .contains("planledger.event", "view opinions");
        assertThat(searched.placesOf(name)).isEmpty();
        assertThat(searched.placesOf(address))
                .contains("planledger.subscription")
                .isSubsetOf("planledger.subscription", "planledger.mail");

        var copy = ask(receipt, "access", Map.of());
        assertThat(copy.body()).contains(name, address, "Tải về");
        var file = citizen.visitor().get(receipt + "/personal-data/copy");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(file.body()).contains(name, address, "\"publishName\":true");

        assertThat(ask(receipt, "erasure", Map.of()).statusCode()).isEqualTo(400);
        var asked = ask(receipt, "erasure", Map.of("risksAccepted", "true"));
        assertThat(asked.body()).contains("chờ quyết định", "Nghị định 356/2025/NĐ-CP");
        var before = RecordTree.of(application);

        erase();

        assertThat(searched.placesOf(name)).isEmpty();
        assertThat(searched.placesOf(address)).isEmpty();
        assertThat(searched.placesOf(mark)).isEmpty();
        assertThat(searched.heard()).as("lines of the log that were searched").isPositive();
        var after = RecordTree.of(application);
        assertThat(after.size()).isGreaterThan(before.size());
        assertThat(after.provesAllOf(before)).as("every proof from before").isTrue();
        assertThat(synopsis()).contains("Ao làng").doesNotContain(mark);
        assertThat(opinionOf(receipt)).doesNotContain(mark);
        assertThat(export()).contains("Ao làng").doesNotContain(mark);
        assertThat(ask(receipt, "access", Map.of()).body())
                .contains("đã xóa", "Khóa của họ tên và liên hệ đã bị hủy", "Ao làng")
                .doesNotContain(mark);
        assertThat(ask(receipt, "erasure", Map.of("risksAccepted", "true")).statusCode())
                .isEqualTo(409);
        assertThat(citizen.visitor().get(receipt + "/personal-data?lang=en").body())
                .contains("<html lang=\"en\"", "Your personal data", "The key is destroyed")
                .doesNotContain("??");
    }

    @Test
    void a_refusal_gives_its_reason_and_may_not_repeat_the_name() throws IOException {
        var receipt = comment();
        overTheApi("/api" + receipt + "/personal-data");
        var planner = new Visitor(application, "planner");
        assertThat(planner.get("/").body()).contains("Yêu cầu về dữ liệu cá nhân", "/personal-data");
        var path = request(planner);

        var named = refuse(planner, path, "Không xóa dữ liệu của " + name.toUpperCase(Locale.ROOT));
        assertThat(named.statusCode()).isEqualTo(422);
        assertThat(named.body()).contains("f-reason", "Hãy viết lại");
        assertThat(new Visitor(application, "planner2").get(path).statusCode()).isEqualTo(404);
        assertThat(consulted
                        .client()
                        .as("planner2")
                        .post(
                                "/api" + path.replace("personal-data", "personal-data/requests") + "/refusal",
                                Map.of("ground", "LEGAL_DUTY", "reason", name),
                                mark)
                        .status())
                .isEqualTo(404);
        var check = refuse(planner, path, "Đang giải quyết khiếu nại");
        assertThat(check.body()).contains("personaldata.erasure-refused", "Đang giải quyết khiếu nại");
        assertThat(planner.send(check, Map.of("act", "edit"), path).body())
                .as("back to the form")
                .contains(">Đang giải quyết khiếu nại</textarea>", "value=\"refuse\"");
        var neither = Map.of("act", "send", "decision", "", "sure", "true");
        assertThat(planner.send(check, neither, path).statusCode())
                .as("nothing is erased that nobody chose to erase")
                .isEqualTo(400);
        assertThat(planner.send(check, Map.of("act", "send"), path).uri().getPath())
                .isEqualTo("/personal-data");

        assertThat(citizen.visitor().get(receipt + "/personal-data").body())
                .contains("bị từ chối", "Đang giải quyết khiếu nại", "91/2025/QH15, Điều 4 khoản 3");
        assertThat(searched.placesOf(name)).isEmpty();
        assertThat(new Visitor(application, "inspector").get("/personal-data").body())
                .contains("Đang giải quyết khiếu nại");
        assertThat(new Visitor(application, "appraiser").get("/personal-data").statusCode())
                .isEqualTo(403);
    }

    /** Asks without an account, and is told the same as on the page. */
    private void overTheApi(String path) {
        var author = Browser.visitor(application);
        var copy = author.post(path + "/access", Map.of(), mark);
        assertThat(copy.body().get("name").asString()).isEqualTo(name);
        assertThat(author.post(path + "/erasure", Map.of("risksAccepted", false), mark + "-1")
                        .body()
                        .get("code")
                        .asString())
                .isEqualTo("personaldata.risks-not-accepted");
        assertThat(author.post(path + "/erasure", Map.of("risksAccepted", true), mark + "-2")
                        .status())
                .isEqualTo(201);
        var asked = author.get(path).body();
        assertThat(asked).hasSize(2);
        assertThat(asked.get(1).get("state").asString()).isEqualTo("WAITING");
        assertThat(asked.get(1).get("verified").asBoolean()).isFalse();
        assertThat(author.get("/api/personal-data/requests").status()).isEqualTo(401);
    }

    private String comment() {
        var page = citizen.send(citizen.fill(
                "Ao làng của " + consulted.plan() + " xin giữ lại",
                Map.of("name", name, "contact", "Gọi hoặc viết: " + address, "publishName", "true")));
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page.uri().getPath();
    }

    private void subscribe() {
        var path = "/subscriptions/new";
        var form = citizen.visitor().get(path + "?plan=" + consulted.plan());
        citizen.visitor().send(form, Map.of("address", address), path);
    }

    private HttpResponse<String> ask(String receipt, String act, Map<String, String> typed) {
        var path = receipt + "/personal-data";
        var fields = new HashMap<>(typed);
        fields.put("act", act);
        return citizen.visitor().send(citizen.visitor().get(path), fields, path);
    }

    private static String request(Visitor person) {
        var links = REQUEST.matcher(person.get("/personal-data").body());
        var newest = "";
        while (links.find()) {
            newest = links.group();
        }
        return newest;
    }

    private void erase() {
        var admin = new Visitor(application, "admin");
        var path = request(admin);
        assertThat(admin.send(admin.get(path), Map.of("act", "erase"), path).statusCode())
                .isEqualTo(400);
        var check = admin.send(admin.get(path), Map.of("act", "erase", "sure", "true"), path);
        assertThat(check.body()).contains("personaldata.person-erased", "Không ai khôi phục được");
        assertThat(admin.get(path).body()).as("not yet").contains("value=\"erase\"");
        var done = admin.send(check, Map.of("act", "send"), path);
        assertThat(done.uri().getPath()).as(done.body()).isEqualTo("/personal-data");
    }

    private static HttpResponse<String> refuse(Visitor person, String path, String reason) {
        return person.send(person.get(path), Map.of("act", "refuse", "ground", "LEGAL_DUTY", "reason", reason), path);
    }

    private String synopsis() {
        return citizen.visitor()
                .get("/consultations/" + consulted.round() + "/synopsis/published")
                .body();
    }

    private String opinionOf(String receipt) {
        var opinions = consulted.client().as("planner").get("/api/consultations/" + consulted.round() + "/opinions");
        assertThat(opinions.body().toString()).contains("Ao làng").doesNotContain(mark);
        var id = opinions.body().get("items").get(0).get("id").asString();
        return new Visitor(application, "planner").get("/opinions/" + id).body();
    }

    /** The synopsis as a document, all of its parts. */
    private String export() throws IOException {
        var planner = consulted.client().as("planner");
        var exports = "/api/consultations/" + consulted.round() + "/synopsis/exports";
        var started = planner.post(
                exports, Map.of("format", "DOCX"), UUID.randomUUID().toString());
        var path = exports + "/" + started.body().get("id").asString();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> planner.get(path).body().get("state").asString(), "DONE"::equals);
        var text = new StringBuilder();
        try (var parts = new ZipInputStream(new ByteArrayInputStream(planner.download(path + "/file")))) {
            while (parts.getNextEntry() != null) {
                text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
