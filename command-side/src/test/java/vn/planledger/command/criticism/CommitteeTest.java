package vn.planledger.command.criticism;

import static vn.planledger.command.DongHai.ELSEWHERE;
import static vn.planledger.command.DongHai.FIRST;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.criticism.CriticismStory.CHAIR;
import static vn.planledger.command.criticism.CriticismStory.CRITICISM;
import static vn.planledger.command.criticism.CriticismStory.FRONT;
import static vn.planledger.command.criticism.CriticismStory.MEETING;
import static vn.planledger.command.criticism.CriticismStory.draft;
import static vn.planledger.command.shared.Refusal.Kind.FORBIDDEN;
import static vn.planledger.command.shared.Refusal.Kind.NOT_FOUND;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.planledger.command.DongHai;
import vn.planledger.command.People;
import vn.planledger.command.Refused;
import vn.planledger.command.criticism.CriticismCommand.DraftRecommendation;
import vn.planledger.command.criticism.CriticismCommand.DropRecommendation;
import vn.planledger.command.criticism.CriticismCommand.JudgeReply;
import vn.planledger.command.criticism.CriticismCommand.RecordMeeting;
import vn.planledger.command.criticism.CriticismCommand.ReleaseCriticism;
import vn.planledger.command.criticism.CriticismCommand.ReplyToRecommendation;
import vn.planledger.command.criticism.CriticismCommand.ReportCriticism;
import vn.planledger.command.criticism.CriticismCommand.SubmitCriticism;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Role;

/** A committee writes the criticisms it was asked for and no other's; the organiser of the plan alone answers them. */
class CommitteeTest {

    private final CriticismStory story = new CriticismStory();

    private static final String REASON = "Vì";

    static Stream<Function<LocalDate, CriticismCommand>> actsOfTheFront() {
        return Stream.of(
                day -> new DraftRecommendation(CRITICISM, PLAN, null, Heading.IMPACT, REASON, null, null, day),
                day -> new DropRecommendation(CRITICISM, PLAN, 1, day),
                day -> new RecordMeeting(CRITICISM, PLAN, MEETING, day),
                day -> new ReleaseCriticism(
                        CRITICISM, PLAN, CriticismForm.WRITTEN, "12/MTTQ-BTT", "Chủ tịch", REASON, day),
                day -> new SubmitCriticism(CRITICISM, PLAN, day),
                day -> new JudgeReply(CRITICISM, PLAN, 1, true, null, day));
    }

    static Stream<Function<LocalDate, CriticismCommand>> actsOfTheOrganiser() {
        return Stream.of(
                day -> new ReplyToRecommendation(CRITICISM, PLAN, 1, AnswerResult.ACCEPTED, REASON, null, null, day),
                day -> new ReportCriticism(CRITICISM, PLAN, "31/TTr-UBND", day));
    }

    @ParameterizedTest
    @MethodSource("actsOfTheFront")
    void another_committee_s_chair_does_nothing_here(Function<LocalDate, CriticismCommand> act) {
        var other = People.holding(Role.FRONT_CHAIR).actingFor("Ủy ban MTTQ nơi khác");
        story.refuses(act.apply(TODAY), other, Refused.with(FORBIDDEN, "plan.other-body"));
    }

    @ParameterizedTest
    @MethodSource("actsOfTheFront")
    void the_committee_acts_between_the_day_the_draft_was_sent_and_today(Function<LocalDate, CriticismCommand> act) {
        story.refuses(act.apply(TODAY.plusDays(1)), CHAIR, Refused.with(RULE, "date.in-the-future", "happenedOn"));
        story.refuses(act.apply(FIRST.minusDays(1)), CHAIR, Refused.with(RULE, "date.before-last-act", "happenedOn"));
    }

    @ParameterizedTest
    @MethodSource("actsOfTheOrganiser")
    void another_organiser_answers_nothing(Function<LocalDate, CriticismCommand> act) {
        var other = People.holding(Role.PLANNER).actingFor("Ban Quản lý khác");
        story.refuses(act.apply(TODAY), other, Refused.with(FORBIDDEN, "plan.other-body"));
    }

    @ParameterizedTest
    @MethodSource("actsOfTheOrganiser")
    void the_organiser_answers_on_a_day_between_the_two_as_well(Function<LocalDate, CriticismCommand> act) {
        story.refuses(
                act.apply(TODAY.plusDays(1)), Role.PLANNER, Refused.with(RULE, "date.in-the-future", "happenedOn"));
        story.refuses(
                act.apply(FIRST.minusDays(1)), Role.PLANNER, Refused.with(RULE, "date.before-last-act", "happenedOn"));
    }

    @Test
    void a_criticism_nobody_asked_for_is_not_found() {
        new CriticismStory(DongHai.registered())
                .refuses(draft("Mở rộng đường"), FRONT, Refused.with(NOT_FOUND, "criticism.unknown"));
    }

    @Test
    void under_another_plan_it_is_not_found() {
        story.room.send(DongHai.plan(ELSEWHERE), Role.PLANNER);
        story.refuses(submitted(ELSEWHERE), FRONT, Refused.with(NOT_FOUND, "criticism.unknown"));
    }

    private static SubmitCriticism submitted(PlanId plan) {
        return new SubmitCriticism(CRITICISM, plan, TODAY);
    }
}
