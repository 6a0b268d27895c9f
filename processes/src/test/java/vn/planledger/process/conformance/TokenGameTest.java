package vn.planledger.process.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;

/** What the diagrams allow and what they forbid, told by the diagrams alone. */
class TokenGameTest {

    private static final List<String> APPRAISAL = List.of(
            "submit-for-appraisal submitted",
            "check-dossier complete",
            "convene-council convened",
            "give-written-opinions given",
            "hold-council-meeting held",
            "synthesise-opinions synthesised",
            "complete-dossier completed");
    private static final List<String> CONSULTATION = List.of(
            "prepare-dossier prepared",
            "open-consultation opened",
            "record-consultation",
            "close-agencies-window",
            "close-community-window",
            "answer-opinions unchanged");

    private final TokenGame game = new TokenGame(new DiagramReader(key ->
                    Bpmn.readModelFromStream(TokenGameTest.class.getResourceAsStream("/processes/" + key + ".bpmn")))
            .read("detailed-plan"));

    private TokenGame after(String phase, List<String> moves) {
        moves.forEach(move -> assertThat(passes(phase, move)).as(move).isTrue());
        return game;
    }

    private boolean passes(String phase, String move) {
        var parts = move.split(" ");
        return parts.length == 1 ? game.passes(parts[0], null, null) : game.passes(parts[0], phase, parts[1]);
    }

    private TokenGame briefApproved() {
        after("BRIEF", CONSULTATION);
        after("BRIEF", APPRAISAL);
        return after(
                "BRIEF",
                List.of("issue-appraisal-report qualified", "submit-for-approval submitted", "decide approved"));
    }

    @Test
    void only_the_first_step_may_come_first() {
        assertThat(game.open()).containsExactly("prepare-dossier");
        assertThat(passes("BRIEF", "decide approved")).isFalse();
        assertThat(passes("PLAN", "prepare-dossier prepared")).isFalse();
        assertThat(passes("BRIEF", "prepare-dossier prepared")).isTrue();
    }

    @Test
    void opinions_are_answered_after_every_window_that_was_opened_has_closed() {
        after("BRIEF", CONSULTATION.subList(0, 4));
        assertThat(game.opens("answer-opinions", "BRIEF")).isTrue();
        after("BRIEF", List.of("answer-opinions unchanged"));
        assertThat(passes("BRIEF", "close-community-window")).isFalse();
    }

    @Test
    void nobody_answers_before_any_window_closed() {
        after("BRIEF", CONSULTATION.subList(0, 3));
        assertThat(game.opens("answer-opinions", "BRIEF")).isFalse();
    }

    @Test
    void a_consultation_that_is_redone_is_announced_again() {
        after("BRIEF", CONSULTATION.subList(0, 5));
        after("BRIEF", List.of("answer-opinions redo"));
        assertThat(game.open()).containsExactly("open-consultation");
    }

    @Test
    void a_returned_dossier_is_submitted_again_and_nothing_else() {
        after("BRIEF", CONSULTATION);
        after("BRIEF", List.of("submit-for-appraisal submitted", "check-dossier returned"));
        assertThat(game.open()).containsExactly("submit-for-appraisal");
    }

    @Test
    void an_agreement_that_was_asked_for_is_waited_for() {
        after("BRIEF", CONSULTATION);
        after("BRIEF", APPRAISAL);
        assertThat(game.opens("give-agreement", "BRIEF")).isTrue();
        after("BRIEF", List.of("issue-appraisal-report qualified"));
        assertThat(game.open()).containsExactly("give-agreement");
        after("BRIEF", List.of("give-agreement agreed"));
        assertThat(game.open()).containsExactly("submit-for-approval");
    }

    @Test
    void an_objection_sends_the_dossier_back_though_the_report_is_favourable() {
        after("BRIEF", CONSULTATION);
        after("BRIEF", APPRAISAL);
        after("BRIEF", List.of("give-agreement objected", "issue-appraisal-report qualified"));
        assertThat(game.open()).containsExactly("complete-dossier");
    }

    @Test
    void an_approved_brief_leads_to_the_plan_and_a_rejected_one_to_nothing() {
        briefApproved();
        assertThat(game.open()).containsExactly("prepare-dossier");
        assertThat(passes("BRIEF", "prepare-dossier prepared")).isFalse();
        assertThat(passes("PLAN", "prepare-dossier prepared")).isTrue();
    }

    @Test
    void an_agreement_to_the_brief_is_none_to_the_plan() {
        after("BRIEF", CONSULTATION);
        after("BRIEF", APPRAISAL);
        after(
                "BRIEF",
                List.of(
                        "give-agreement agreed",
                        "issue-appraisal-report qualified",
                        "submit-for-approval submitted",
                        "decide approved"));
        after("PLAN", CONSULTATION);
        after("PLAN", APPRAISAL);
        assertThat(game.opens("give-agreement", "PLAN")).isTrue();
    }

    @Test
    void after_a_refusal_to_approve_no_step_is_left() {
        after("BRIEF", CONSULTATION);
        after("BRIEF", APPRAISAL);
        after("BRIEF", List.of("issue-appraisal-report qualified", "submit-for-approval submitted", "decide rejected"));
        assertThat(game.open()).isEmpty();
    }
}
