package vn.planledger.command.opinion;

import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.DongHai.ROUND;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.DongHai;
import vn.planledger.command.Refused;
import vn.planledger.command.opinion.OpinionCommand.AnswerPoint;
import vn.planledger.command.opinion.OpinionCommand.AnswerPoints;
import vn.planledger.command.opinion.OpinionCommand.AssignPoint;
import vn.planledger.command.opinion.OpinionCommand.HideOpinion;
import vn.planledger.command.opinion.OpinionCommand.RedactOpinion;
import vn.planledger.command.opinion.OpinionCommand.SplitOpinion;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.shared.Role;

/** Whatever an organiser does with an opinion, it does after the opinion came and not after today. */
class DayOfAnAnswerTest {

    private static final OpinionId OPINION = new OpinionId("opinion-1");

    private final CommandRoom room = DongHai.consulting();

    @BeforeEach
    void an_opinion_came_today() {
        room.send(new SubmitOpinion(OPINION, ROUND, "Mở đường", List.of()), Role.CITIZEN);
    }

    static Stream<Function<LocalDate, OpinionCommand>> acts() {
        var point = List.of(new PointRef(OPINION, 1));
        return Stream.of(
                day -> new SplitOpinion(OPINION, PLAN, List.of("Mở", "đường"), day),
                day -> new AssignPoint(OPINION, PLAN, 1, null, "đường", null, day),
                day -> new HideOpinion(OPINION, PLAN, "Vì", day),
                day -> new RedactOpinion(OPINION, PLAN, List.of("Mở"), "Vì", day),
                day -> new AnswerPoint(OPINION, PLAN, 1, AnswerResult.ACCEPTED, "Đúng", null, null, day),
                day -> new AnswerPoints(PLAN, point, AnswerResult.ACCEPTED, "Đúng", null, null, day));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void on_the_day_it_came_it_is_done_a_day_before_or_tomorrow_it_is_not(Function<LocalDate, OpinionCommand> act) {
        room.refuses(
                act.apply(TODAY.plusDays(1)), Role.PLANNER, Refused.with(RULE, "date.in-the-future", "happenedOn"));
        room.refuses(
                act.apply(TODAY.minusDays(1)), Role.PLANNER, Refused.with(RULE, "date.before-last-act", "happenedOn"));
        room.send(act.apply(TODAY), Role.PLANNER);
    }
}
