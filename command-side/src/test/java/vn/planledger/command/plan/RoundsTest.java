package vn.planledger.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.DongHai.FIRST;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.DongHai.ROUND;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.People.by;
import static vn.planledger.command.plan.RoundStory.ASKS_THE_FRONT;
import static vn.planledger.command.plan.RoundStory.COMMITTEE;
import static vn.planledger.command.plan.RoundStory.completion;
import static vn.planledger.command.shared.Refusal.Kind.CONFLICT;
import static vn.planledger.command.shared.Refusal.Kind.NOT_FOUND;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.Refused;
import vn.planledger.command.consultation.ConsultationEvent.BodyInvited;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationAnnounced;
import vn.planledger.command.consultation.ConsultationEvent.SynopsisPublished;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.criticism.CriticismEvent.CriticismRequested;
import vn.planledger.command.criticism.CriticismId;
import vn.planledger.command.criticism.CriticismStory;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/** Completing {@code open-consultation} announces the round the engine opens; completing {@code answer-opinions} publishes it. */
class RoundsTest {

    private final RoundStory story = new RoundStory();

    @Test
    void opening_announces_form_notice_and_the_documents_of_the_phase() {
        story.consulted(ASKS_THE_FRONT);

        assertThat(story.room.events(ConsultationAnnounced.class))
                .containsExactly(new ConsultationAnnounced(
                        ROUND, PLAN, "public-display", "Mời góp ý", Map.of("explanation", RoundStory.HASH), FIRST));
    }

    @Test
    void every_line_that_is_not_blank_is_a_body_and_a_double_one_is_one() {
        story.consulted(Map.of(
                "invited-agencies", "Sở Xây dựng\n\n  Sở Giao thông \r\nSở Xây dựng\n   \n",
                "invited-organisations", "\n Hội Kiến trúc sư"));

        assertThat(story.room.events(BodyInvited.class))
                .containsExactly(
                        new BodyInvited(ROUND, PLAN, "Sở Xây dựng", ConsultedGroup.AGENCIES, FIRST),
                        new BodyInvited(ROUND, PLAN, "Sở Giao thông", ConsultedGroup.AGENCIES, FIRST),
                        new BodyInvited(ROUND, PLAN, "Hội Kiến trúc sư", ConsultedGroup.COMMUNITY, FIRST));
        assertThat(story.room.events(CriticismRequested.class)).isEmpty();
    }

    @Test
    void the_front_is_sent_the_draft_with_the_days_of_its_window() {
        story.consulted(ASKS_THE_FRONT);

        assertThat(story.room.events(CriticismRequested.class))
                .singleElement()
                .returns(CriticismId.of(ROUND), CriticismRequested::criticism)
                .returns(COMMITTEE, CriticismRequested::front)
                .returns(Map.of("explanation", RoundStory.HASH), CriticismRequested::documents)
                .returns(CriticismStory.EARLIEST, CriticismRequested::earliestSubmissionOn)
                .returns(CriticismStory.PLANNED, CriticismRequested::plannedSubmissionOn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void a_committee_left_blank_is_none(String blank) {
        story.consulted(Map.of("notice", "Mời góp ý", "front-body", blank));
        assertThat(story.room.events(CriticismRequested.class)).isEmpty();
    }

    @Test
    void where_the_announcement_is_refused_the_step_stays_open_and_no_round_is_opened() {
        story.withDocument();
        story.room.procedure.opensNext(story::openRound);
        var form = Map.of("invited-agencies", "Hội", "invited-organisations", "Hội");
        story.room.refuses(
                completion("open-consultation", "opened", form, FIRST),
                by(Role.PLANNER),
                Refused.with(CONFLICT, "consultation.invited-already"));
    }

    @Test
    void where_the_engine_opened_no_round_there_is_none_to_announce() {
        story.withDocument();
        story.room.refuses(
                completion("open-consultation", "opened", ASKS_THE_FRONT, FIRST),
                by(Role.PLANNER),
                Refused.with(NOT_FOUND, "consultation.unknown"));
    }

    @Test
    void answering_publishes_the_round() {
        story.consulted(ASKS_THE_FRONT).opens("answer-opinions", Role.PLANNER, "revised");
        story.completes("answer-opinions", "revised", Role.PLANNER, TODAY);
        assertThat(story.room.events(SynopsisPublished.class))
                .containsExactly(new SynopsisPublished(ROUND, PLAN, TODAY));
    }

    @Test
    void while_a_point_waits_nothing_is_answered_and_nothing_published() {
        story.consulted(ASKS_THE_FRONT).opens("answer-opinions", Role.PLANNER, "revised");
        story.room.send(new SubmitOpinion(new OpinionId("op-1"), ROUND, "Mở đường", List.of()), Role.CITIZEN);

        story.room.refuses(
                completion("answer-opinions", "revised", Map.of(), TODAY),
                by(Role.PLANNER),
                Refused.with(RULE, "opinions.unanswered"));
    }

    @Test
    void a_repeated_round_is_announced_and_published_as_a_round_of_its_own() {
        story.consulted(ASKS_THE_FRONT).opens("answer-opinions", Role.PLANNER, "redo");
        story.completes("answer-opinions", "redo", Role.PLANNER, FIRST);
        story.consulted(ASKS_THE_FRONT).opens("answer-opinions", Role.PLANNER, "revised");
        story.completes("answer-opinions", "revised", Role.PLANNER, TODAY);

        var second = ConsultationId.of(PLAN, Phase.BRIEF, 2);
        assertThat(story.room.events(ConsultationAnnounced.class))
                .extracting(ConsultationAnnounced::consultation)
                .containsExactly(ROUND, second);
        assertThat(story.room.events(SynopsisPublished.class))
                .extracting(SynopsisPublished::consultation)
                .containsExactly(ROUND, second);
        assertThat(story.room.events(CriticismRequested.class))
                .extracting(CriticismRequested::criticism)
                .containsExactly(CriticismId.of(ROUND), CriticismId.of(second));
    }

    @Test
    void a_phase_that_opened_no_round_publishes_none() {
        story.consulted(ASKS_THE_FRONT).opens("answer-opinions", Role.PLANNER, Phase.PLAN, "revised");
        story.completes("answer-opinions", "revised", Role.PLANNER, TODAY);
        assertThat(story.room.events(SynopsisPublished.class)).isEmpty();
    }

    @Test
    void other_steps_say_nothing_of_a_round() {
        story.consulted(ASKS_THE_FRONT).opens("prepare-dossier", Role.PLANNER, "done");
        story.completes("prepare-dossier", "done", Role.PLANNER, TODAY);
        assertThat(story.room.events(ConsultationAnnounced.class)).hasSize(1);
        assertThat(story.room.events(SynopsisPublished.class)).isEmpty();
    }
}
