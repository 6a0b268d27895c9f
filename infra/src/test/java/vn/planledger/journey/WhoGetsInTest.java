package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.reliability.Browser;
import vn.planledger.reliability.RunningApplication;

/** Deny by default. */
class WhoGetsInTest extends RunningApplication {

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/plans", "/api/worklist", "/api/audit/events", "/api/audit/reconcile", "/api/anything"})
    void nobody_reads_the_api_without_signing_in(String path) {
        var answer = Browser.visitor(application).get(path);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body().get("code").asString()).isEqualTo("sender.unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "planner,403",
        "appraiser,403",
        "approver,403",
        "front,403",
        "body,403",
        "clerk,403",
        "inspector,200",
        "admin,200"
    })
    void only_inspectors_and_administrators_read_the_record(String person, int status) {
        assertThat(new Browser(application, person)
                        .get("/api/audit/events?limit=1")
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nothing", "/api/plans/none", "/api/plans/none/history", "/api/consultations/none"})
    void what_is_not_there_is_not_found(String path) {
        assertThat(new Browser(application, "planner").get(path).status()).isEqualTo(404);
    }
}
