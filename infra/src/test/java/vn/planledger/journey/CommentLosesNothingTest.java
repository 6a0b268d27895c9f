package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.reliability.RunningApplication;

/** The browser's way back, another language, a second tab and the end of the visit: what was typed of a comment is there. */
class CommentLosesNothingTest extends RunningApplication {

    private static final String TEXT = "Đường số 3 hẹp, xin mở rộng.";

    private Commenter citizen;
    private HttpResponse<String> topics;
    private HttpResponse<String> text;
    private HttpResponse<String> place;

    @BeforeEach
    void a_citizen_has_typed_a_text() {
        citizen = new Commenter(
                application, new OpenRound(application, office.today().toString()).id);
        topics = citizen.begin();
        text = citizen.next(topics, Map.of("topics", "TRANSPORT"));
        place = citizen.next(text, Map.of("text", TEXT));
    }

    private HttpResponse<String> reload(HttpResponse<String> page) {
        return citizen.visitor().get(page.uri().getRawPath() + "?" + page.uri().getRawQuery());
    }

    @Test
    void each_page_has_an_address_of_its_own_to_go_back_to() {
        assertThat(place.uri().getQuery()).contains("at=PLACE");
        assertThat(reload(text).body()).contains("name=\"at\" value=\"TEXT\"", TEXT);
        assertThat(reload(topics).body()).contains("name=\"at\" value=\"TOPICS\"");
    }

    @Test
    void the_first_page_sent_again_after_going_back_keeps_what_was_typed_later() {
        var again = citizen.next(topics, Map.of("topics", "ENVIRONMENT"));

        assertThat(again.body()).contains(">" + TEXT + "</textarea>", "name=\"topics\" value=\"ENVIRONMENT\"");
    }

    @Test
    void another_language_is_the_same_page_with_what_was_just_typed() {
        var english = citizen.visitor()
                .send(place, Map.of("go", "PLACE", "area", "105.77, 19.80"), citizen.path() + "?lang=en");

        assertThat(english.body()).contains("<html lang=\"en\"", "name=\"at\" value=\"PLACE\"", "105.77, 19.80", TEXT);
    }

    @Test
    void two_comments_in_two_tabs_stay_apart() {
        var other = citizen.next(citizen.next(citizen.begin(), Map.of()), Map.of("text", "Thêm cây xanh."));

        assertThat(other.body()).contains("Thêm cây xanh.").doesNotContain(TEXT);
        assertThat(reload(place).body()).contains(TEXT).doesNotContain("Thêm cây xanh.");
    }

    @Test
    void a_visit_that_ended_goes_on_with_what_the_form_held() {
        citizen.visitor().sessionEnds();

        var contact = citizen.next(place, Map.of("area", "105.772, 19.802"));

        assertThat(contact.body()).contains("name=\"at\" value=\"CONTACT\"", TEXT, "105.772, 19.802");
        assertThat(citizen.send(citizen.next(contact, Map.of())).body()).contains("Biên nhận ý kiến", TEXT);
    }

    @Test
    void what_was_sent_is_sent_once_and_the_way_back_says_so() {
        var check = citizen.next(citizen.next(place, Map.of()), Map.of());
        var receipt = citizen.send(check);

        assertThat(citizen.send(check).uri()).isEqualTo(receipt.uri());
        assertThat(reload(check).body()).contains("ý kiến đã được gửi").doesNotContain(TEXT);
    }

    @Test
    void a_body_whose_session_ended_is_not_taken_for_a_citizen() {
        var body =
                new Commenter(new Visitor(application, "body"), citizen.path().split("/")[2]);
        var form = body.next(body.begin(), Map.of());
        body.visitor().sessionEnds();

        var login = body.next(form, Map.of("text", "Thống nhất với đồ án"));
        assertThat(login.uri().toString()).endsWith("/login?kept");

        var kept = body.visitor().signIn(login, "body");
        var filled = body.visitor().send(kept, Map.of(), body.path());
        assertThat(filled.body())
                .contains("name=\"at\" value=\"TEXT\"", ">Thống nhất với đồ án</textarea>", "Đăng xuất");
    }
}
