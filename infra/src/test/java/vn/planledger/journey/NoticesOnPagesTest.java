package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.edge.LegalToday;
import vn.planledger.notification.NotificationRound;
import vn.planledger.reliability.RunningApplication;

/** Whoever is concerned is told, and nobody else; what one has read stays unread for the others. */
class NoticesOnPagesTest extends RunningApplication {

    private static final String NOTICES = "/notices";
    private static final Pattern LINK =
            Pattern.compile("href=\"(/notices/\\d+)\">([^<]*)</a>\\s*</p>\\s*<p[^>]*>([^<]*)");

    private Visitor colleague;
    private String title;
    private String plan;

    /** Registered by {@code planner} for the ward that {@code planner2} belongs to. */
    @BeforeEach
    void aPlanOfTheWard() {
        title = "Khu dân cư " + UUID.randomUUID();
        colleague = new Visitor(application, "planner2");
        var today = application.getBean(LegalToday.class).get().toString();
        plan = new AnyClient(application).register(Map.of("title", title, "unitCode", "14797", "happenedOn", today));
        application.getBean(NotificationRound.class).go();
    }

    @Test
    void a_new_step_is_told_to_the_body_that_owes_it_and_to_nobody_else() {
        assertThat(colleague.get(NOTICES).body()).contains(title, "Bước mới cho UBND phường Hạc Thành: ");
        assertThat(colleague.get("/").body()).containsPattern("<span class=\"count\"><span>\\d+\\+?</span>");
        for (var other : new String[] {"approver2", "front", "inspector", "clerk"}) {
            assertThat(new Visitor(application, other).get(NOTICES).body())
                    .as(other)
                    .doesNotContain(title);
        }
        assertThat(new Visitor(application).get(NOTICES).uri().getPath()).isEqualTo("/login");
    }

    @Test
    void opening_one_leads_to_its_page_and_marks_it_read_for_this_reader_alone() {
        var link = link(colleague.get(NOTICES));

        assertThat(new Visitor(application, "approver2").get(link).statusCode()).isEqualTo(404);
        var opened = colleague.get(link);

        assertThat(opened.uri().getPath()).isEqualTo("/plans/" + plan);
        assertThat(colleague.get(NOTICES + "?show=unread").body()).doesNotContain(title);
        assertThat(colleague.get(NOTICES).body()).contains(title);
        assertThat(new Visitor(application, "planner")
                        .get(NOTICES + "?show=unread")
                        .body())
                .contains(title);
    }

    @Test
    void all_are_read_at_once_but_what_came_since_the_page_was_shown() {
        var page = colleague.get(NOTICES);
        var later = "Khu phố " + UUID.randomUUID();
        var today = application.getBean(LegalToday.class).get().toString();
        new AnyClient(application).register(Map.of("title", later, "unitCode", "14797", "happenedOn", today));
        application.getBean(NotificationRound.class).go();

        colleague.send(page, Map.of("act", "all"), NOTICES);

        assertThat(colleague.get(NOTICES + "?show=unread").body())
                .contains(later)
                .doesNotContain(title);
        var id = link(colleague.get(NOTICES), later).replaceAll("\\D", "");
        colleague.send(colleague.get(NOTICES), Map.of("read", id), NOTICES);
        assertThat(colleague.get(NOTICES + "?show=unread").body()).doesNotContain(later);
    }

    @Test
    void all_are_marked_as_read_on_the_first_page_alone_which_knows_the_newest() {
        var all = "Đánh dấu tất cả là đã đọc";
        assertThat(colleague.get(NOTICES).body()).contains(all);

        assertThat(colleague.get(NOTICES + "?before=" + Long.MAX_VALUE).body())
                .contains(title)
                .doesNotContain(all);
    }

    @Test
    void over_the_api_the_same_is_told_and_read() {
        var client = new AnyClient(application).as("planner2");
        var unread = client.get("/api/notices?unread=true").body();
        var newest = unread.get(0);
        assertThat(newest.get("title").asString()).isEqualTo(title);
        assertThat(newest.get("kind").asString()).isEqualTo("STEP_OPENED");
        assertThat(newest.get("path").asString()).isEqualTo("/plans/" + plan);

        var read = Map.of("upTo", newest.get("id").asLong());
        assertThat(client.post("/api/notices/read", read, UUID.randomUUID().toString())
                        .status())
                .isEqualTo(204);
        assertThat(client.get("/api/notices?unread=true").body()).noneMatch(one -> one.equals(newest));
    }

    @Test
    void what_is_no_number_of_a_notice_is_refused_and_marks_nothing() {
        assertThat(colleague.get(NOTICES + "/0").statusCode()).isEqualTo(404);
        assertThat(colleague.get(NOTICES + "/x").statusCode()).isEqualTo(400);
        assertThat(colleague.get(NOTICES + "?before=x").statusCode()).isEqualTo(400);
        assertThat(colleague.get(NOTICES + "?show=unread").body()).contains(title);
    }

    private String link(HttpResponse<String> page) {
        return link(page, title);
    }

    private static String link(HttpResponse<String> page, String about) {
        return LINK.matcher(page.body())
                .results()
                .filter(found -> found.group(3).contains(about))
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.body()));
    }
}
