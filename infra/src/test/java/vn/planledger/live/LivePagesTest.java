package vn.planledger.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.RetryAfter;

/** Open pages are counted: nobody takes all the lines. */
class LivePagesTest {

    private static final Topic ANY = Topic.worklist();

    private final LivePages pages =
            new LivePages(new LiveLimits(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofMinutes(1), 2, 3));

    @Test
    void one_address_has_so_many_pages_and_others_still_have_theirs() {
        pages.take();
        pages.open(ANY, 0, "192.0.2.7");
        pages.open(ANY, 0, "192.0.2.7");

        assertThat(refused("192.0.2.7").code()).isEqualTo("live.too-many");

        pages.open(ANY, 0, "198.51.100.23");
        assertThat(RetryAfter.seconds(refused("203.0.113.9"))).hasValue("30");
    }

    @Test
    void one_subscriber_of_a_network_is_one_address() {
        pages.take();
        pages.open(ANY, 0, "2001:db8:1:2::1");
        pages.open(ANY, 0, "2001:db8:1:2::2");

        assertThat(refused("2001:db8:1:2::3").kind()).isEqualTo(Refusal.Kind.TOO_MANY);
    }

    @Test
    void while_the_application_ends_no_page_is_taken() {
        assertThat(refused("192.0.2.7").kind()).isEqualTo(Refusal.Kind.TOO_MANY);
    }

    @Test
    void a_page_that_something_did_not_reach_takes_no_line_any_more() {
        pages.take();
        pages.open(ANY, 0, "192.0.2.7").complete();
        pages.open(ANY, 0, "192.0.2.7");
        assertThat(refused("192.0.2.7").code()).isEqualTo("live.too-many");

        pages.all().forEach(OpenPage::beat);

        assertThat(pages.all()).hasSize(1);
        pages.open(ANY, 0, "192.0.2.7");
    }

    private Refusal refused(String address) {
        return catchThrowableOfType(Refusal.class, () -> pages.open(ANY, 0, address));
    }
}
