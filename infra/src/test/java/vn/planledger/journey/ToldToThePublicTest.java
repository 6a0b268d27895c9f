package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.mail.KeptLetter;
import vn.planledger.reliability.RunningApplication;
import vn.planledger.subscription.EmailAddress;
import vn.planledger.subscription.Subscribing;
import vn.planledger.subscription.Topics;

/** From the consultation to the publication the public is told, by mail and by feed, in the same words. */
class ToldToThePublicTest extends RunningApplication {

    private static final int ENOUGH = 60;

    @Test
    void a_plan_goes_to_publication_and_everything_on_the_way_is_told() throws FeedException {
        var title = "Khu đô thị <b>" + UUID.randomUUID() + "</b> & phụ cận";
        var client = new AnyClient(application);
        var plan = client.register(Map.of("title", title));
        var ofTheUnit = subscriber("", "380", Locale.ENGLISH);
        var ofBoth = subscriber(plan, "", Locale.forLanguageTag("vi"));
        alsoEverything(ofBoth);

        publish(client, plan);

        assertThat(subjects(ofTheUnit.about(title)))
                .containsExactly(
                        "Plan published: " + title,
                        "Approved: " + title,
                        "Answers to the opinions published: " + title,
                        "Consultation opened: " + title,
                        "Approved: " + title,
                        "Answers to the opinions published: " + title,
                        "Consultation opened: " + title);
        assertThat(ofBoth.about(title)).hasSize(8);
        assertThat(ofBoth.about("Phê duyệt: " + title))
                .allSatisfy(letter -> assertThat(letter.text())
                        .containsPattern("phê duyệt ngày \\d\\d/\\d\\d/20\\d\\d \\(quyết định "));
        assertThat(ofBoth.about("Công bố quy hoạch: " + title).get(0).text()).contains("/plans/" + plan);
        feedTells(title, plan);
    }

    private void feedTells(String title, String plan) throws FeedException {
        var path = "/plans/" + plan + "/feed.atom";
        var visitor = new Visitor(application);
        var answer = visitor.get(path);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/atom+xml;charset=UTF-8");
        var feed = feed(answer);
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("PlanLedger: " + title);
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getTitle)
                .containsExactly(
                        "Công bố quy hoạch: " + title,
                        "Phê duyệt: " + title,
                        "Công bố tổng hợp, giải trình ý kiến: " + title,
                        "Mở đợt lấy ý kiến: " + title,
                        "Phê duyệt: " + title,
                        "Công bố tổng hợp, giải trình ý kiến: " + title,
                        "Mở đợt lấy ý kiến: " + title);
        assertThat(feed.getEntries()).allSatisfy(ToldToThePublicTest::isComplete);
        assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
        assertThat(answer.body()).doesNotContain("Kiểm thử", "planner", "approver");

        assertThat(titles("/feed.atom")).contains("Công bố quy hoạch: " + title);
        assertThat(titles("/units/380/feed.atom?lang=en")).contains("Plan published: " + title);
        assertThat(titles("/units/14797/feed.atom")).noneMatch(each -> each.contains(title));
        unchanged(path, answer);
    }

    private static void isComplete(SyndEntry entry) {
        assertThat(entry.getUri()).matches("tag:127\\.0\\.0\\.1,2026:event:\\d+");
        assertThat(entry.getUpdatedDate()).isNotNull();
        assertThat(entry.getLink()).matches("http://127\\.0\\.0\\.1:\\d+/(plans|consultations)/.+");
        assertThat(entry.getDescription().getValue()).isNotBlank();
    }

    private void unchanged(String path, HttpResponse<String> answer) {
        var visitor = new Visitor(application);
        var tag = answer.headers().firstValue("ETag").orElseThrow();
        var day = answer.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(visitor.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(visitor.get(path, "If-Modified-Since", day).statusCode()).isEqualTo(304);
        assertThat(visitor.get(path, "If-None-Match", "\"1\"").statusCode()).isEqualTo(200);
    }

    @Test
    void a_plan_that_nothing_happened_to_has_an_empty_feed() throws FeedException {
        var plan = new AnyClient(application).register();
        var answer = new Visitor(application).get("/plans/" + plan + "/feed.atom");
        assertThat(feed(answer).getEntries()).isEmpty();
        assertThat(answer.body()).contains("<updated>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plans/none/feed.atom", "/units/none/feed.atom"})
    void what_is_not_there_has_no_feed(String path) {
        assertThat(new Visitor(application).get(path).statusCode()).isEqualTo(404);
    }

    private Mailbox subscriber(String plan, String unit, Locale in) {
        var mailbox = new Mailbox(application, UUID.randomUUID() + "@example.vn");
        subscribe(mailbox, plan, unit, in);
        return mailbox;
    }

    private void alsoEverything(Mailbox mailbox) {
        subscribe(mailbox, "", "", Locale.forLanguageTag("vi"));
    }

    private void subscribe(Mailbox mailbox, String plan, String unit, Locale in) {
        var topic = application.getBean(Topics.class).of(plan, unit);
        var subscribing = application.getBean(Subscribing.class);
        subscribing.subscribe(new EmailAddress(mailbox.address()), topic, in);
        subscribing.confirm(mailbox.page().substring("/subscriptions/".length()));
    }

    private List<String> titles(String path) throws FeedException {
        return feed(new Visitor(application).get(path)).getEntries().stream()
                .map(SyndEntry::getTitle)
                .toList();
    }

    private static List<String> subjects(List<KeptLetter> letters) {
        return letters.stream().map(KeptLetter::subject).toList();
    }

    private static SyndFeed feed(HttpResponse<String> answer) throws FeedException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new SyndFeedInput().build(new StringReader(answer.body()));
    }

    private static void publish(AnyClient client, String plan) {
        for (int i = 0; i < ENOUGH && client.runs(plan); i++) {
            var steps = await().atMost(Duration.ofSeconds(30))
                    .until(() -> client.openSteps(plan), open -> !open.isEmpty() || !client.runs(plan));
            for (var step : steps.stream().limit(1).toList()) {
                var answer = client.complete(plan, step, step.get("openedAt").asString(), Map.of());
                assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
            }
        }
        assertThat(client.plan(plan).get("status").asString()).isEqualTo("PUBLISHED");
    }
}
