package vn.planledger.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.shared.Refusal.Kind.CONFLICT;
import static vn.planledger.command.shared.Refusal.Kind.FORBIDDEN;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.NOT_FOUND;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.DongHai;
import vn.planledger.command.Refused;
import vn.planledger.command.evidence.EvidenceCommand.IssueBundle;
import vn.planledger.command.evidence.EvidenceEvent.BundleIssued;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Role;

/** The Inspectorate takes evidence; which files it took is settled once and for all. */
class EvidenceBundleTest {

    private static final BundleId BUNDLE = new BundleId("bundle-1");
    private static final String MANIFEST = "0a".repeat(32);

    @Test
    void a_bundle_is_issued_with_the_hash_of_its_files() {
        var room = DongHai.registered();
        room.send(issue(DongHai.PLAN, MANIFEST), Role.INSPECTOR);
        assertThat(room.events(BundleIssued.class))
                .containsExactly(new BundleIssued(BUNDLE, DongHai.PLAN, MANIFEST, 41, 7, true, TODAY));
    }

    @Test
    void its_files_are_not_exchanged_afterwards() {
        var room = DongHai.registered();
        room.send(issue(DongHai.PLAN, MANIFEST), Role.CHIEF_INSPECTOR);
        room.refuses(
                issue(DongHai.PLAN, "0b".repeat(32)),
                Role.CHIEF_INSPECTOR,
                Refused.with(CONFLICT, "evidence.issued-before"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0A0A", "not a hash"})
    void what_is_no_hash_vouches_for_nothing(String manifest) {
        DongHai.registered()
                .refuses(issue(DongHai.PLAN, manifest), Role.INSPECTOR, Refused.with(MALFORMED, "evidence.manifest"));
    }

    @Test
    void there_is_no_evidence_of_a_plan_that_nobody_registered() {
        DongHai.registered()
                .refuses(
                        issue(new PlanId("nowhere"), MANIFEST),
                        Role.INSPECTOR,
                        Refused.with(NOT_FOUND, "plan.unknown"));
    }

    @Test
    void nobody_but_the_inspectorate_takes_evidence() {
        DongHai.registered()
                .refuses(issue(DongHai.PLAN, MANIFEST), Role.ADMIN, Refused.with(FORBIDDEN, "command.other-role"));
    }

    private static IssueBundle issue(PlanId plan, String manifest) {
        return new IssueBundle(BUNDLE, plan, manifest, 41, 7, true, TODAY);
    }
}
