package vn.planledger.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.planledger.query.audit.Secrecy;

/** Pages are told of what they show, and of nothing that their readers may not know of. */
class ReachTest {

    private static final Pattern TYPE = Pattern.compile("^\\| `([a-z]+\\.[a-z-]+)`", Pattern.MULTILINE);

    private static Set<String> types;

    @BeforeAll
    static void everyTypeOfTheRecord() throws IOException {
        types = TYPE.matcher(Files.readString(Path.of("..", "docs", "events.md")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(types).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @EnumSource
    void not_even_the_number_of_a_secret_event_is_told(Reach reach) {
        assertThat(types.stream().filter(Secrecy::isSecret)).isNotEmpty().noneMatch(reach::tells);
    }

    @ParameterizedTest
    @EnumSource
    void what_a_committee_of_the_front_works_at_is_its_own(Reach reach) {
        assertThat(types)
                .contains("criticism.recommendation-drafted", "criticism.meeting-recorded")
                .filteredOn(reach::tells)
                .doesNotContain(
                        "criticism.recommendation-drafted",
                        "criticism.recommendation-dropped",
                        "criticism.meeting-recorded",
                        "criticism.criticism-released");
    }

    @Test
    void opinions_reach_those_who_work_with_them_and_not_the_public() {
        assertThat(Reach.PLAN.tells("opinion.opinion-submitted")).isTrue();
        assertThat(Reach.PUBLIC.tells("opinion.opinion-submitted")).isFalse();
        assertThat(Reach.WORK.tells("opinion.opinion-submitted")).isFalse();
    }

    @Test
    void the_public_hears_of_windows_and_decisions() {
        assertThat(types)
                .filteredOn(Reach.PUBLIC::tells)
                .contains("consultation.windows-opened", "consultation.window-closed", "plan.phase-approved")
                .doesNotContain("plan.step-completed", "plan.document-added");
    }

    @Test
    void a_topic_of_a_plan_is_not_about_another() {
        var completed = new NewEvent(7, "plan.step-completed", "a");

        assertThat(Topic.plan("a").has(completed)).isTrue();
        assertThat(Topic.plan("b").has(completed)).isFalse();
        assertThat(Topic.worklist().has(completed)).isTrue();
        assertThat(Topic.plan("a").has(new NewEvent(8, "unit.unit-recorded", null)))
                .isFalse();
    }
}
