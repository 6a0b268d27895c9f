package vn.planledger.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

/** A kept form waits until what was sent to its address was carried out, and no longer. */
class KeptFormsTest {

    private final KeptForms forms =
            new KeptForms(new FormMarks("key of the test"), new Shelves(Shelves.LARGEST, Clock.systemUTC()));
    private final MockHttpSession session = new MockHttpSession();

    private MockHttpServletRequest to(String path) {
        var request = new MockHttpServletRequest("POST", path);
        request.setSession(session);
        return request;
    }

    private boolean waits() {
        return forms.of(to("/drafts/kept"), null).isPresent();
    }

    private void keep(String name, String value) {
        var late = to("/plans");
        late.addParameter(name, value);
        forms.keep(late, FormOwner.VISITOR);
    }

    @BeforeEach
    void kept() {
        keep("act", "send");
        assertThat(waits()).isTrue();
    }

    @Test
    void what_is_recorded_elsewhere_leaves_it() {
        forms.sent(to("/plans/one/withdrawal"), true);
        assertThat(waits()).isTrue();
    }

    @Test
    void what_is_recorded_at_its_address_about_something_else_leaves_it() {
        keep("points", "first:1");

        forms.sent(answering("second:1"), true);
        assertThat(waits()).isTrue();

        forms.sent(answering("first:1"), true);
        assertThat(waits()).isFalse();
    }

    private MockHttpServletRequest answering(String points) {
        var request = to("/plans");
        request.addParameter("points", points);
        return request;
    }

    @Test
    void on_the_way_to_its_check_page_it_waits_and_after_its_receipt_it_is_gone() {
        forms.sent(to("/plans"), false);
        assertThat(waits()).isTrue();

        forms.sent(to("/plans"), true);
        assertThat(waits()).isFalse();
    }

    @Test
    void what_has_no_check_page_is_gone_with_the_first_answer_that_leads_away() {
        keep("format", "PDF");

        forms.sent(to("/plans"), false);
        assertThat(waits()).isFalse();
    }
}
