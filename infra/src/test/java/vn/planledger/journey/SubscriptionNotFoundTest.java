package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.reliability.RunningApplication;

/** What a stranger does not find. */
class SubscriptionNotFoundTest extends RunningApplication {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/subscriptions/none",
                "/subscriptions/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "/subscriptions/%00",
                "/subscriptions/new?plan=none",
                "/subscriptions/new?unit=none"
            })
    void what_nobody_follows_is_not_there(String path) {
        assertThat(new Visitor(application).get(path).statusCode()).isEqualTo(path.contains("%00") ? 400 : 404);
    }

    @Test
    void only_who_signed_in_sees_the_outbox() {
        assertThat(new Visitor(application).get("/outbox").uri().getPath()).isEqualTo("/login");
        assertThat(new Visitor(application, "clerk").get("/plans").body()).contains("href=\"/outbox\"");
    }
}
