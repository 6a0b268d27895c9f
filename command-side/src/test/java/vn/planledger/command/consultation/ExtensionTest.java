package vn.planledger.command.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.DongHai.FIRST;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.DongHai.ROUND;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.People.on;
import static vn.planledger.command.consultation.ConsultedGroup.AGENCIES;
import static vn.planledger.command.consultation.ConsultedGroup.COMMUNITY;
import static vn.planledger.command.consultation.ConsultedGroup.FRONT;
import static vn.planledger.command.shared.Refusal.Kind.FORBIDDEN;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.NOT_FOUND;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.DongHai;
import vn.planledger.command.People;
import vn.planledger.command.Refused;
import vn.planledger.command.consultation.ConsultationCommand.ExtendWindow;
import vn.planledger.command.consultation.ConsultationEvent.WindowExtended;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionEvent.OpinionSubmitted;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.shared.LimitUnit;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/** An organiser leaves a group more time, never less, while its window is open and within the law's greatest length. */
class ExtensionTest {

    private static final LocalDate AGENCIES_LAST = FIRST.plusDays(15);
    private static final LocalDate COMMUNITY_LAST = FIRST.plusDays(20);
    private static final LocalDate COMMUNITY_LATEST = FIRST.plusDays(30);

    private final CommandRoom room = DongHai.registered();

    @BeforeEach
    void agencies_are_asked_for_15_days_the_community_for_20_to_30_and_the_front() {
        room.send(
                DongHai.open(
                        DongHai.window(AGENCIES, 15),
                        new ConsultationWindow(
                                COMMUNITY,
                                FIRST,
                                COMMUNITY_LAST,
                                20,
                                "Điều 37",
                                true,
                                LimitUnit.DAY,
                                COMMUNITY_LAST,
                                COMMUNITY_LATEST),
                        DongHai.window(FRONT, 15)),
                Role.SYSTEM);
    }

    @Test
    void the_last_day_moves_in_the_record_and_in_the_engine() {
        room.send(extend(AGENCIES, AGENCIES_LAST.plusDays(5)), Role.PLANNER);

        assertThat(room.events(WindowExtended.class))
                .containsExactly(new WindowExtended(
                        ROUND, PLAN, AGENCIES, AGENCIES_LAST, AGENCIES_LAST.plusDays(5), "Theo đề nghị", TODAY));
        assertThat(room.procedure.told).containsExactly("close AGENCIES of dong-hai on 2016-03-21");
    }

    @Test
    void opinions_are_taken_to_the_new_last_day() {
        room.send(extend(AGENCIES, AGENCIES_LAST.plusDays(5)), Role.PLANNER);

        room.send(opinion("in-time"), on(AGENCIES_LAST.plusDays(5), Role.BODY));
        assertThat(room.events(OpinionSubmitted.class)).hasSize(1);
        room.refuses(
                opinion("late"), on(AGENCIES_LAST.plusDays(6), Role.BODY), Refused.with(RULE, "consultation.closed"));
    }

    @Test
    void it_may_be_extended_again_from_its_new_last_day() {
        room.send(extend(AGENCIES, AGENCIES_LAST.plusDays(5)), Role.PLANNER);
        refused(extend(AGENCIES, AGENCIES_LAST.plusDays(5)), RULE, "consultation.not-longer", "closesOn");
        room.send(extend(AGENCIES, AGENCIES_LAST.plusDays(6)), Role.PLANNER);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"2016-03-15", "2016-03-16"})
    void never_for_less_time_than_it_was(LocalDate last) {
        refused(extend(AGENCIES, last), RULE, "consultation.not-longer", "closesOn");
    }

    @Test
    void not_beyond_the_greatest_length() {
        refused(extend(COMMUNITY, COMMUNITY_LATEST.plusDays(1)), RULE, "consultation.window-too-long", null);
        room.send(extend(COMMUNITY, COMMUNITY_LATEST), Role.PLANNER);
    }

    @Test
    void on_its_last_day_it_may_be_extended_and_a_day_later_not() {
        var after = AGENCIES_LAST.plusDays(1);
        room.refuses(
                extend(AGENCIES, AGENCIES_LAST.plusDays(9), after),
                on(after, Role.PLANNER),
                Refused.with(RULE, "consultation.closed"));
        room.send(extend(AGENCIES, AGENCIES_LAST.plusDays(9), AGENCIES_LAST), on(AGENCIES_LAST, Role.PLANNER));
        assertThat(room.events(WindowExtended.class)).hasSize(1);
    }

    @Test
    void the_front_s_time_ends_with_the_submission_and_is_not_extended() {
        refused(extend(FRONT, FIRST.plusDays(60)), RULE, "consultation.window-not-extendable", null);
    }

    @Test
    void it_bears_the_day_of_today() {
        var tomorrow = extend(AGENCIES, AGENCIES_LAST.plusDays(5), TODAY.plusDays(1));
        var yesterday = extend(AGENCIES, AGENCIES_LAST.plusDays(5), TODAY.minusDays(1));
        refused(tomorrow, RULE, "date.not-today", "happenedOn");
        refused(yesterday, RULE, "date.not-today", "happenedOn");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void without_a_ground_it_is_refused(String ground) {
        refused(
                new ExtendWindow(ROUND, PLAN, AGENCIES, AGENCIES_LAST.plusDays(5), ground, TODAY),
                MALFORMED,
                "field.required",
                "ground");
    }

    @Test
    void another_organiser_extends_nothing() {
        var stranger = People.holding(Role.PLANNER).actingFor("Ban Quản lý khác");
        room.refuses(
                extend(AGENCIES, AGENCIES_LAST.plusDays(5)),
                People.by(stranger),
                Refused.with(FORBIDDEN, "plan.other-body"));
    }

    @Test
    void a_round_of_another_plan_is_not_found() {
        room.send(DongHai.plan(DongHai.ELSEWHERE), Role.PLANNER);
        refused(
                new ExtendWindow(ROUND, DongHai.ELSEWHERE, AGENCIES, AGENCIES_LAST.plusDays(5), "Vì", TODAY),
                NOT_FOUND,
                "consultation.unknown",
                null);
    }

    private void refused(ExtendWindow asked, Refusal.Kind kind, String code, String field) {
        var told = List.copyOf(room.procedure.told);
        room.refuses(asked, Role.PLANNER, Refused.with(kind, code, field));
        assertThat(room.procedure.told).isEqualTo(told);
    }

    private static ExtendWindow extend(ConsultedGroup group, LocalDate last) {
        return extend(group, last, TODAY);
    }

    private static ExtendWindow extend(ConsultedGroup group, LocalDate last, LocalDate day) {
        return new ExtendWindow(ROUND, PLAN, group, last, "Theo đề nghị", day);
    }

    private static SubmitOpinion opinion(String id) {
        return new SubmitOpinion(new OpinionId(id), ROUND, "Đồng ý", List.of());
    }
}
