package vn.planledger.command.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.DongHai.ELSEWHERE;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.DongHai.ROUND;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.People.on;
import static vn.planledger.command.shared.Refusal.Kind.CONFLICT;
import static vn.planledger.command.shared.Refusal.Kind.FORBIDDEN;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.NOT_FOUND;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.DongHai;
import vn.planledger.command.People;
import vn.planledger.command.PlainCalendar;
import vn.planledger.command.Refused;
import vn.planledger.command.calendar.CalendarCommand.RecordNotice;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionDetails;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.personaldata.PersonalDataCommand.ErasePerson;
import vn.planledger.command.personaldata.PersonalDataCommand.RefuseErasure;
import vn.planledger.command.personaldata.PersonalDataCommand.RequestAccess;
import vn.planledger.command.personaldata.PersonalDataCommand.RequestErasure;
import vn.planledger.command.personaldata.PersonalDataEvent.AccessGiven;
import vn.planledger.command.personaldata.PersonalDataEvent.DataRequested;
import vn.planledger.command.personaldata.PersonalDataEvent.ErasureRefused;
import vn.planledger.command.personaldata.PersonalDataEvent.PersonErased;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Role;

/** A person asks what is held of him or her, or to be forgotten; within two working days somebody decides, with a reason. */
class PersonalDataTest {

    private static final OpinionId OPINION = new OpinionId("opinion-1");
    private static final OpinionId NAMELESS = new OpinionId("opinion-2");
    private static final DataRequestId FIRST = new DataRequestId("request-1");
    private static final DataRequestId SECOND = new DataRequestId("request-2");
    /** A Tuesday; two working days later is Thursday. */
    private static final LocalDate LAST_DAY = LocalDate.of(2016, 3, 17);

    private final CommandRoom room = DongHai.consulting();

    @BeforeEach
    void somebodyGaveAnOpinionUnderANameAndSomebodyWithout() {
        PlainCalendar.notices(2016, 2016).forEach(notice -> room.send(new RecordNotice(notice, TODAY), Role.ADMIN));
        var details = new OpinionDetails(null, null, null, "Lê Thị Hoa", "hoa@example.org", false, null, null);
        room.send(new SubmitOpinion(OPINION, ROUND, "Xin giữ ao làng", List.of(), details), Role.CITIZEN);
        room.send(new SubmitOpinion(NAMELESS, ROUND, "Xin giữ ao làng", List.of()), Role.CITIZEN);
    }

    @Test
    void an_erasure_is_recorded_with_the_day_by_which_it_must_be_answered_and_how_that_day_is_known() {
        ask(FIRST);

        assertThat(room.events(DataRequested.class))
                .containsExactly(new DataRequested(
                        FIRST,
                        OPINION,
                        PLAN,
                        DataRequestKind.ERASURE,
                        LAST_DAY,
                        "Nghị định 356/2025/NĐ-CP",
                        false,
                        true,
                        TODAY));
        assertThat(room.erasure.forgotten).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMIN", "PLANNER"})
    void who_holds_the_data_erases_and_only_the_sealed_contact_was_looked_at(Role role) {
        ask(FIRST);

        room.send(new ErasePerson(FIRST, OPINION, PLAN), on(LAST_DAY, role));

        assertThat(room.erasure.forgotten).containsExactly("opinion-1 sealed:opinion-1:contact:hoa@example.org");
        assertThat(room.events(PersonErased.class))
                .containsExactly(new PersonErased(FIRST, OPINION, PLAN, 1, false, LAST_DAY));
    }

    @Test
    void an_answer_after_the_last_day_says_that_it_is_late() {
        ask(FIRST);
        room.send(new ErasePerson(FIRST, OPINION, PLAN), on(LAST_DAY.plusDays(1), Role.ADMIN));
        assertThat(room.events(PersonErased.class)).singleElement().returns(true, PersonErased::late);
    }

    @Test
    void a_refusal_names_its_ground_its_article_and_its_reason_and_nothing_is_destroyed() {
        ask(FIRST);

        room.send(refuse(RefusalGround.LEGAL_DUTY, " Đang giải quyết khiếu nại "), Role.PLANNER);

        assertThat(room.events(ErasureRefused.class))
                .containsExactly(new ErasureRefused(
                        FIRST,
                        OPINION,
                        PLAN,
                        RefusalGround.LEGAL_DUTY,
                        "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 4 khoản 3; Điều 14",
                        "Đang giải quyết khiếu nại",
                        false,
                        TODAY));
        assertThat(room.erasure.forgotten).isEmpty();
    }

    @Test
    void a_refusal_without_a_ground_or_a_reason_is_none() {
        ask(FIRST);
        room.refuses(refuse(null, "Vì"), Role.ADMIN, Refused.with(MALFORMED, "field.choice", "ground"));
        room.refuses(
                refuse(RefusalGround.LEGAL_DUTY, " "), Role.ADMIN, Refused.with(MALFORMED, "field.required", "reason"));
    }

    @Test
    void who_was_refused_may_ask_again_and_who_waits_may_not() {
        ask(FIRST);
        room.refuses(erasure(SECOND), Role.CITIZEN, Refused.with(CONFLICT, "personaldata.requested-already"));
        room.send(refuse(RefusalGround.RIGHTS_OF_OTHERS, "Vì"), Role.ADMIN);
        ask(SECOND);
        assertThat(room.events(DataRequested.class)).hasSize(2);
    }

    @Test
    void nobody_decides_twice_or_on_what_nobody_asked() {
        var erase = new ErasePerson(FIRST, OPINION, PLAN);
        room.refuses(erase, Role.ADMIN, Refused.with(NOT_FOUND, "personaldata.request-unknown"));
        ask(FIRST);
        room.refuses(
                new ErasePerson(FIRST, OPINION, ELSEWHERE),
                Role.ADMIN,
                Refused.with(NOT_FOUND, "personaldata.request-unknown"));
        room.refuses(
                new ErasePerson(SECOND, OPINION, PLAN),
                Role.ADMIN,
                Refused.with(NOT_FOUND, "personaldata.request-unknown"));
        room.send(erase, Role.ADMIN);

        var decided = Refused.with(CONFLICT, "personaldata.decided-already");
        room.refuses(erase, Role.ADMIN, decided);
        room.refuses(refuse(RefusalGround.LEGAL_DUTY, "Vì"), Role.ADMIN, decided);
        room.refuses(erasure(SECOND), Role.CITIZEN, Refused.with(CONFLICT, "personaldata.erased-already"));
        assertThat(room.erasure.forgotten).hasSize(1);
    }

    @Test
    void the_organiser_of_another_plan_decides_nothing() {
        ask(FIRST);
        var stranger = People.by(new Actor("stranger", "Người lạ", "UBND phường khác", Role.PLANNER));
        room.refuses(new ErasePerson(FIRST, OPINION, PLAN), stranger, Refused.with(FORBIDDEN, "plan.other-body"));
        assertThat(room.erasure.forgotten).isEmpty();
    }

    @Test
    void who_does_not_accept_that_nobody_can_bring_it_back_is_not_erased() {
        room.refuses(
                new RequestErasure(FIRST, OPINION, false),
                Role.CITIZEN,
                Refused.with(MALFORMED, "personaldata.risks-not-accepted", "risksAccepted"));
    }

    @Test
    void where_nothing_is_held_there_is_nothing_to_erase() {
        room.refuses(
                new RequestErasure(FIRST, NAMELESS, true),
                Role.CITIZEN,
                Refused.with(RULE, "personaldata.nothing-held"));
        room.refuses(
                new RequestErasure(FIRST, new OpinionId("none"), true),
                Role.CITIZEN,
                Refused.with(NOT_FOUND, "opinion.unknown"));
    }

    @Test
    void access_is_given_at_once_and_recorded_once_a_day() {
        room.send(new RequestAccess(FIRST, OPINION), Role.CITIZEN);
        room.send(new RequestAccess(SECOND, OPINION), Role.CITIZEN);

        assertThat(room.events(AccessGiven.class)).containsExactly(new AccessGiven(FIRST, OPINION, PLAN, TODAY));
        assertThat(room.events(DataRequested.class))
                .singleElement()
                .returns(DataRequestKind.ACCESS, DataRequested::kind);

        room.send(new RequestAccess(SECOND, OPINION), on(TODAY.plusDays(1), Role.CITIZEN));
        assertThat(room.events(AccessGiven.class)).hasSize(2);
    }

    @Test
    void nobody_is_turned_away_because_a_calendar_is_missing() {
        var lastOfYear = on(LocalDate.of(2016, 12, 30), Role.CITIZEN);
        room.send(erasure(FIRST), lastOfYear);
        assertThat(room.events(DataRequested.class)).singleElement().returns(null, DataRequested::answerBy);
        room.send(new ErasePerson(FIRST, OPINION, PLAN), on(LocalDate.of(2017, 1, 9), Role.ADMIN));
        assertThat(room.events(PersonErased.class)).singleElement().returns(false, PersonErased::late);
    }

    private void ask(DataRequestId request) {
        room.send(erasure(request), Role.CITIZEN);
    }

    private static RequestErasure erasure(DataRequestId request) {
        return new RequestErasure(request, OPINION, true);
    }

    private static RefuseErasure refuse(RefusalGround ground, String reason) {
        return new RefuseErasure(FIRST, OPINION, PLAN, ground, reason);
    }
}
