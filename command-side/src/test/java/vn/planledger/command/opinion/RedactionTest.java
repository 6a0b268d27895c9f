package vn.planledger.command.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.DongHai.ROUND;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.shared.Refusal.Kind.FORBIDDEN;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.NOT_FOUND;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.DongHai;
import vn.planledger.command.People;
import vn.planledger.command.Refused;
import vn.planledger.command.opinion.OpinionCommand.RedactOpinion;
import vn.planledger.command.opinion.OpinionCommand.SplitOpinion;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionEvent.OpinionRedacted;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/** Personal data in an opinion are blacked out in public copies: the record says where they stand, never again what. */
class RedactionTest {

    private static final OpinionId OPINION = new OpinionId("opinion-1");
    private static final String TEXT = "Tôi là Hoa, số 0912. Gọi 0912 cho Hoa.";

    private final CommandRoom room = DongHai.consulting();

    @BeforeEach
    void somebody_wrote_name_and_telephone_number() {
        room.send(new SubmitOpinion(OPINION, ROUND, TEXT, List.of("Gọi 0912", "Mở đường")), Role.CITIZEN);
    }

    @Test
    void every_place_is_found_in_the_text_and_in_the_points() {
        room.send(redact("0912", "Hoa"), Role.PLANNER);

        assertThat(room.events(OpinionRedacted.class))
                .containsExactly(new OpinionRedacted(
                        OPINION,
                        ROUND,
                        PLAN,
                        List.of(
                                new HiddenPassage(0, 15, 19),
                                new HiddenPassage(0, 25, 29),
                                new HiddenPassage(1, 4, 8),
                                new HiddenPassage(0, 7, 10),
                                new HiddenPassage(0, 34, 37)),
                        "Dữ liệu cá nhân",
                        TODAY));
    }

    @Test
    void the_event_does_not_repeat_what_it_hides() {
        room.send(redact("0912", "Hoa"), Role.PLANNER);
        assertThat(room.events(OpinionRedacted.class).get(0).toString()).doesNotContain("0912", "Hoa");
    }

    @Test
    void a_passage_that_stands_in_a_point_alone_is_found_there() {
        room.send(redact("Mở đường"), Role.CLERK);
        assertThat(room.events(OpinionRedacted.class))
                .singleElement()
                .returns(List.of(new HiddenPassage(2, 0, 8)), OpinionRedacted::passages);
    }

    @Test
    void how_its_lines_are_broken_does_not_matter() {
        room.send(redact(" Gọi\n0912 "), Role.CLERK);
        assertThat(room.events(OpinionRedacted.class))
                .singleElement()
                .returns(List.of(new HiddenPassage(0, 21, 29), new HiddenPassage(1, 0, 8)), OpinionRedacted::passages);
    }

    @Test
    void points_made_anew_are_words_of_the_text_and_hidden_where_it_is() {
        room.send(redact("0912"), Role.CLERK);
        room.send(split("Gọi 0912 cho Hoa", "Tôi là Hoa"), Role.PLANNER);
        assertThat(room.events(OpinionRedacted.class)).hasSize(1);

        room.send(redact("Hoa"), Role.CLERK);
        assertThat(room.events(OpinionRedacted.class))
                .last()
                .returns(
                        List.of(
                                new HiddenPassage(0, 7, 10),
                                new HiddenPassage(0, 34, 37),
                                new HiddenPassage(1, 13, 16),
                                new HiddenPassage(2, 7, 10)),
                        OpinionRedacted::passages);
    }

    @Test
    void a_passage_that_stands_nowhere_refuses_all() {
        refused(redact("0912", "0913"), RULE, "opinion.passage-not-in-text");
        refused(redact("hoa"), RULE, "opinion.passage-not-in-text");
    }

    @Test
    void a_blank_or_missing_passage_hides_nothing() {
        refused(redact(" "), RULE, "opinion.passage-not-in-text");
        refused(redact("0912", null), RULE, "opinion.passage-not-in-text");
    }

    @ParameterizedTest
    @NullAndEmptySource
    void no_passage_at_all_is_refused(List<String> none) {
        refused(new RedactOpinion(OPINION, PLAN, none, "Vì", TODAY), MALFORMED, "field.required");
    }

    @Test
    void there_are_at_most_100_passages_at_once() {
        refused(redact(Collections.nCopies(101, "Hoa").toArray(String[]::new)), MALFORMED, "field.required");
        room.send(redact(Collections.nCopies(100, "Hoa").toArray(String[]::new)), Role.CLERK);
    }

    @Test
    void without_a_reason_it_is_refused() {
        room.refuses(
                new RedactOpinion(OPINION, PLAN, List.of("Hoa"), " ", TODAY),
                Role.CLERK,
                Refused.with(MALFORMED, "field.required", "reason"));
    }

    @Test
    void the_desk_minds_every_plan_an_organiser_its_own() {
        var stranger = People.holding(Role.PLANNER).actingFor("Ban Quản lý khác");
        room.refuses(redact("Hoa"), People.by(stranger), Refused.with(FORBIDDEN, "plan.other-body"));
        room.send(redact("Hoa"), People.holding(Role.CLERK).actingFor("Trung tâm Phục vụ hành chính công"));
        assertThat(room.events(OpinionRedacted.class)).hasSize(1);
    }

    @Test
    void under_another_plan_it_is_not_found() {
        room.refuses(
                new RedactOpinion(OPINION, DongHai.ELSEWHERE, List.of("Hoa"), "Vì", TODAY),
                Role.CLERK,
                Refused.with(NOT_FOUND, "opinion.point-unknown"));
    }

    private void refused(RedactOpinion asked, Refusal.Kind kind, String code) {
        room.refuses(asked, Role.CLERK, Refused.with(kind, code, "passages"));
    }

    private static SplitOpinion split(String... points) {
        return new SplitOpinion(OPINION, PLAN, List.of(points), TODAY);
    }

    private static RedactOpinion redact(String... passages) {
        return new RedactOpinion(OPINION, PLAN, Arrays.asList(passages), "Dữ liệu cá nhân", TODAY);
    }
}
