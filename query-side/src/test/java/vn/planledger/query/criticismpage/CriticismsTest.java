package vn.planledger.query.criticismpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.planledger.query.AtTheFront.CHAIR;
import static vn.planledger.query.AtTheFront.COMMITTEE;
import static vn.planledger.query.AtTheFront.CRITICISM;
import static vn.planledger.query.AtTheFront.FRONT;
import static vn.planledger.query.AtTheFront.drafted;
import static vn.planledger.query.AtTheFront.dropped;
import static vn.planledger.query.AtTheFront.judged;
import static vn.planledger.query.AtTheFront.met;
import static vn.planledger.query.AtTheFront.recommendation;
import static vn.planledger.query.AtTheFront.released;
import static vn.planledger.query.AtTheFront.replied;
import static vn.planledger.query.AtTheFront.reported;
import static vn.planledger.query.AtTheFront.requested;
import static vn.planledger.query.AtTheFront.submitted;
import static vn.planledger.query.DongHai.PLAN;
import static vn.planledger.query.DongHai.PLANNER;
import static vn.planledger.query.DongHai.day;
import static vn.planledger.query.DongHai.registered;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.criticism.CriticismId;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.shared.Role;
import vn.planledger.query.AtTheFront;
import vn.planledger.query.DongHai;
import vn.planledger.query.Told;
import vn.planledger.query.ViewsDatabase;

class CriticismsTest {

    private static final String ROADS = "Mở rộng đường";

    private final ViewsDatabase views = new ViewsDatabase();
    private final Criticisms criticisms = new Criticisms(views.database());
    private Told told;

    @BeforeEach
    void open() {
        told = new Told(views.database()).by(PLANNER, registered(), requested());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void what_was_sent_and_until_when_stands_in_the_inbox_of_the_committee_that_was_asked() {
        assertThat(criticism().state()).isEqualTo(CriticismStage.REQUESTED);
        assertThat(criticism().documents()).containsEntry("explanation", "cd".repeat(32));
        assertThat(criticism().sentOn()).isEqualTo("2016-01-04");
        assertThat(criticism().plannedSubmissionOn()).isEqualTo("2016-01-25");
        assertThat(inbox(Set.of(COMMITTEE))).containsExactly(1L, 0L, 0L, 0L);
        assertThat(inbox(Set.of())).containsExactly(1L, 0L, 0L, 0L);
        assertThat(inbox(Set.of("Ủy ban khác"))).containsExactly(0L, 0L, 0L, 0L);
    }

    @Test
    void a_recommendation_is_drafted_worded_anew_and_dropped() {
        told.by(FRONT, drafted(1, "Mở đường"), drafted(2, "Thừa"))
                .by(CHAIR, drafted(1, ROADS))
                .by(FRONT, dropped(2));

        assertThat(criticism().recommendations())
                .extracting(
                        FollowedRecommendation::number,
                        FollowedRecommendation::text,
                        FollowedRecommendation::draftedBy,
                        FollowedRecommendation::draftedNumber)
                .containsExactly(tuple(1, ROADS, "Hà Thị Lan", 5L));
        assertThat(criticism().state()).isEqualTo(CriticismStage.DRAFTING);
        assertThat(criticism().owed()).isZero();

        told.by(FRONT, dropped(1));
        assertThat(criticism().state()).isEqualTo(CriticismStage.REQUESTED);
    }

    @Test
    void it_goes_through_the_inbox_from_review_to_answered() {
        told.by(FRONT, met());
        assertThat(inbox(Set.of(COMMITTEE))).containsExactly(0L, 1L, 0L, 0L);
        told.by(FRONT, drafted(1, ROADS)).by(CHAIR, released(recommendation(1, ROADS)));
        assertThat(criticism().state()).isEqualTo(CriticismStage.RELEASED);
        assertThat(inbox(Set.of(COMMITTEE))).containsExactly(0L, 0L, 1L, 0L);
        told.by(FRONT, submitted());
        assertThat(criticism().state()).isEqualTo(CriticismStage.SUBMITTED);
        told.by(PLANNER, replied(1, AnswerResult.ACCEPTED));
        assertThat(criticism().state()).isEqualTo(CriticismStage.ANSWERED);
        assertThat(inbox(Set.of(COMMITTEE))).containsExactly(0L, 0L, 0L, 1L);
        told.by(PLANNER, reported());
        assertThat(criticism().state()).isEqualTo(CriticismStage.REPORTED);
        assertThat(inbox(Set.of(COMMITTEE))).containsExactly(0L, 0L, 0L, 1L);
    }

    @Test
    void a_reply_that_does_not_satisfy_is_owed_one_more_and_no_third() {
        submit();
        told.by(PLANNER, replied(1, AnswerResult.NOT_ACCEPTED)).by(FRONT, judged(1, false));
        assertThat(criticism().owed()).isEqualTo(1);
        assertThat(criticism().state()).isEqualTo(CriticismStage.SUBMITTED);

        told.by(PLANNER, replied(1, AnswerResult.PARTLY));
        assertThat(criticism().owed()).isZero();
        assertThat(first().judgeable()).isTrue();

        told.by(FRONT, judged(1, false));
        assertThat(criticism().owed()).isZero();
        assertThat(first().judgeable()).isFalse();
        assertThat(first().exchanges())
                .extracting(
                        each -> each.reply().result(), each -> each.judgement().satisfied())
                .containsExactly(tuple(AnswerResult.NOT_ACCEPTED, false), tuple(AnswerResult.PARTLY, false));
    }

    @Test
    void each_reply_and_judgement_says_when_by_whom_for_whom_and_in_which_event() {
        submit();
        told.by(PLANNER, replied(1, AnswerResult.PARTLY)).by(FRONT, judged(1, false));

        assertThat(first().last())
                .isEqualTo(new Exchange(
                        new Reply(
                                AnswerResult.PARTLY,
                                "Đã xem xét",
                                "Mở rộng đường số 3",
                                "2",
                                day("2016-01-15"),
                                PLANNER.name(),
                                PLANNER.organisation(),
                                6),
                        new Judgement(false, "Chưa rõ nguồn vốn", day("2016-01-16"), FRONT.name(), COMMITTEE, 7)));
        assertThat(criticism().number()).isEqualTo(7);
    }

    @Test
    void a_reply_given_after_the_report_is_to_be_reported_anew() {
        submit();
        told.by(PLANNER, replied(1, AnswerResult.PARTLY), reported()).by(FRONT, judged(1, false));
        assertThat(criticisms.owing()).hasSize(1);

        told.by(PLANNER, replied(1, AnswerResult.ACCEPTED));
        assertThat(criticism().state()).isEqualTo(CriticismStage.ANSWERED);
        assertThat(criticism().reports()).hasSize(1);

        told.by(PLANNER, reported());
        assertThat(criticism().state()).isEqualTo(CriticismStage.REPORTED);
        assertThat(criticisms.owing()).isEmpty();
    }

    @Test
    void nobody_outside_the_committee_sees_a_draft_a_meeting_or_what_was_signed_but_not_sent() {
        told.by(FRONT, drafted(1, ROADS), met()).by(CHAIR, released(recommendation(1, ROADS)));

        assertThat(criticism().asSeenBy(Role.FRONT, Set.of())).isEqualTo(criticism());
        assertThat(criticism().asSeenBy(Role.FRONT_CHAIR, Set.of(COMMITTEE))).isEqualTo(criticism());
        for (var seen : List.of(
                criticism().asSeenBy(Role.FRONT_CHAIR, Set.of("Ủy ban khác")),
                criticism().asSeenBy(Role.PLANNER, Set.of()),
                criticism().asSeenBy(Role.CITIZEN, Set.of(COMMITTEE)),
                criticism().submittedOnly())) {
            assertThat(seen.recommendations()).isEmpty();
            assertThat(seen.meetings()).isEmpty();
            assertThat(seen.signature()).isNull();
            assertThat(seen.state()).isEqualTo(CriticismStage.REQUESTED);
        }
    }

    @Test
    void what_was_sent_is_seen_by_all_but_who_drafted_it_and_how_the_committee_voted() {
        told.by(FRONT, met());
        submit();

        var seen = criticism().asSeenBy(Role.PLANNER, Set.of());

        assertThat(seen.recommendations())
                .extracting(FollowedRecommendation::text)
                .containsExactly(ROADS);
        assertThat(seen.recommendations().get(0).draftedBy()).isNull();
        assertThat(seen.signature().documentNumber()).isEqualTo("12/MTTQ-BTT");
        assertThat(seen.meetings()).isEmpty();
        assertThat(seen.state()).isEqualTo(CriticismStage.SUBMITTED);
        assertThat(criticism().meetings().get(0).meeting().votesFor()).isEqualTo(9);
    }

    @Test
    void the_most_pressing_comes_first_and_a_plan_has_its_own() {
        var sooner = new CriticismId("P24.plan.0.front");
        told.by(PLANNER, AtTheFront.requested(sooner, COMMITTEE, "2016-01-20"));

        assertThat(criticisms.inbox(Set.of()).get(0).items())
                .extracting(Criticism::id)
                .containsExactly(sooner.value(), CRITICISM.value());
        assertThat(criticisms.all()).hasSize(2);
        assertThat(criticisms.byPlan(PLAN)).hasSize(2);
        assertThat(criticisms.byPlan(DongHai.PARENT)).isEmpty();
    }

    @Test
    void an_event_told_again_or_late_changes_nothing() {
        submit();
        told.by(PLANNER, replied(1, AnswerResult.PARTLY)).by(FRONT, judged(1, true));
        var before = criticism();

        told.tell(3).tell(4).tell(6).tell(6).tell(7);

        assertThat(criticism()).isEqualTo(before);
    }

    private void submit() {
        told.by(FRONT, drafted(1, ROADS)).by(CHAIR, released(recommendation(1, ROADS)), submitted());
    }

    private Criticism criticism() {
        return criticisms.byId(CRITICISM).orElseThrow();
    }

    private FollowedRecommendation first() {
        return criticism().recommendations().get(0);
    }

    private List<Long> inbox(Set<String> bodies) {
        return criticisms.inbox(bodies).stream().map(FrontInboxSection::total).toList();
    }
}
