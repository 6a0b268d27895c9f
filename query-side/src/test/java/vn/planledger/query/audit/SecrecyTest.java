package vn.planledger.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.planledger.command.shared.Role;

/** What the Inspectorate does is read by the Inspectorate alone. */
class SecrecyTest {

    @Test
    void inspections_and_evidence_are_secret_and_nothing_else() {
        assertThat(Secrecy.isSecret("inspection.finding-recorded")).isTrue();
        assertThat(Secrecy.isSecret("evidence.bundle-issued")).isTrue();
        assertThat(Secrecy.isSecret("plan.step-completed")).isFalse();
        assertThat(Secrecy.isSecret("inspections.other")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void only_the_inspectorate_reads_them(Role role) {
        var inspects = role == Role.INSPECTOR || role == Role.CHIEF_INSPECTOR;
        assertThat(Secrecy.mayRead(role, "inspection.finding-recorded")).isEqualTo(inspects);
        assertThat(Secrecy.mayRead(role, "plan.step-completed")).isTrue();
        assertThat(Secrecy.condition(role).isEmpty()).isEqualTo(inspects);
        assertThat(Secrecy.SECRET)
                .allSatisfy(noun -> assertThat(Secrecy.condition(Role.ADMIN)).contains("'" + noun + "'"));
    }
}
