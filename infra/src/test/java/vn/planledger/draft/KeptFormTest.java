package vn.planledger.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Going on with a form never records anything unseen, where there is a way back to the filled form. */
class KeptFormTest {

    private static KeptForm form(Map<String, List<String>> fields) {
        return new KeptForm(FormOwner.VISITOR, "/plans", fields, false, Instant.EPOCH);
    }

    @Test
    void what_was_confirmed_is_shown_to_be_edited_again() {
        var sent = form(Map.of("act", List.of("send"), "title", List.of("Quy hoạch")));

        assertThat(sent.canBeOpened()).isTrue();
        assertThat(sent.again()).isEqualTo(Map.of("act", List.of("edit"), "title", List.of("Quy hoạch")));
    }

    @Test
    void a_comment_is_shown_on_the_page_it_was_sent_from() {
        var sent = form(Map.of("go", List.of("send"), "at", List.of("CHECK"), "text", List.of("Đường hẹp")));

        assertThat(sent.again()).containsEntry("go", List.of("CHECK")).containsEntry("text", List.of("Đường hẹp"));
    }

    @Test
    void what_has_no_way_back_stays_as_it_was_sent() {
        var sent = form(Map.of("body", List.of("Sở Xây dựng")));

        assertThat(sent.canBeOpened()).isFalse();
        assertThat(sent.again()).isEqualTo(sent.fields());
        assertThat(sent.characters()).isEqualTo(15);
    }
}
