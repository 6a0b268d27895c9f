package vn.planledger.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.HandlerMapping;

/** The access log says what was asked for, and never what somebody typed or what opens a door. */
class AskedTest {

    @Test
    void a_plan_is_named_by_its_id() {
        var asked = Asked.of(routed("/plans/{id}/history", Map.of("id", "dong-hai"), "page=2"));

        assertThat(asked).isEqualTo(new Asked("GET", "/plans/{id}/history", "id=dong-hai&page=2", "dong-hai"));
    }

    @Test
    void a_search_names_its_plan_and_its_days() {
        var asked = Asked.of(routed("/audit", Map.of(), "plan=dong-hai&from=2026-01-05"));

        assertThat(asked.plan()).isEqualTo("dong-hai");
        assertThat(asked.of()).isEqualTo("from=2026-01-05&plan=dong-hai");
    }

    @Test
    void a_typed_text_is_kept_by_the_name_of_its_field_only() {
        var asked = Asked.of(routed("/plans", Map.of(), "text=NguyenVanA&kind=Nguyen Van A"));

        assertThat(asked.of()).isEqualTo("kind=*&text=*");
    }

    @Test
    void the_code_of_a_receipt_and_the_token_of_a_subscription_are_kept_nowhere() {
        assertThat(Asked.of(routed("/receipts/{code}", Map.of("code", "SECRET7"), null)))
                .isEqualTo(new Asked("GET", "/receipts/{code}", "", null));
        assertThat(Asked.of(routed("/subscriptions/{token}", Map.of("token", "SECRET7"), null))
                        .of())
                .isEmpty();
    }

    @Test
    void the_fields_of_a_form_are_its_body_and_do_not_come_in() {
        var request = routed("/plans/{id}/steps/{step}", Map.of("id", "dong-hai", "step", "decide"), null);
        request.setMethod("POST");
        request.setParameter("status", "typed");

        assertThat(Asked.of(request).of()).isEqualTo("id=dong-hai&step=decide");
    }

    @Test
    void an_address_that_no_route_takes_gives_its_plain_words_only() {
        var request = new MockHttpServletRequest("GET", "/api/audit/Nguyen%20Van%20A/0912345678");

        assertThat(Asked.of(request).path()).isEqualTo("/api/audit/*/*");
    }

    private static MockHttpServletRequest routed(String pattern, Map<String, String> variables, String query) {
        var request = new MockHttpServletRequest("GET", "/routed");
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, pattern);
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, variables);
        if (query != null) {
            request.setQueryString(query);
            for (var pair : query.split("&")) {
                request.setParameter(pair.split("=")[0], pair.split("=")[1]);
            }
        }
        return request;
    }
}
