package vn.planledger.desk.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.planledger.command.consultation.ConsultationEvent.BodyStayedSilent;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.personaldata.DataRequestId;
import vn.planledger.command.personaldata.DataRequestKind;
import vn.planledger.command.personaldata.PersonalDataEvent.DataRequested;
import vn.planledger.command.personaldata.PersonalDataEvent.PersonErased;
import vn.planledger.command.plan.PlanEvent.ProcedureEnded;
import vn.planledger.command.plan.ProcedureEnd;
import vn.planledger.desk.Told;
import vn.planledger.desk.duty.MissedObligation.Kind;

/** What was owed and not done in time, whether or not a timer said so. */
class MissedReadingTest {

    private static final DataRequestId REQUEST = new DataRequestId("request");
    private static final OpinionId OPINION = new OpinionId("opinion");
    private static final LocalDate LATE = Told.DAY.plusDays(15);

    @Test
    void a_step_done_on_its_last_day_is_not_missed_and_one_done_the_day_after_is() {
        var due = Told.DAY.plusDays(10);
        assertThat(missed(new Told().opened("decide").completed("decide", "complete", due), LATE))
                .isEmpty();
        assertThat(missed(new Told().opened("decide").completed("decide", "complete", due.plusDays(1)), LATE))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(Kind.STEP);
                    assertThat(one.daysLate()).isEqualTo(1);
                    assertThat(one.person()).isEqualTo("Lê Thị Lan");
                    assertThat(one.number()).isEqualTo(1);
                });
    }

    @Test
    void a_step_still_open_beyond_its_last_day_is_late_by_the_days_until_today() {
        var one = missed(new Told().opened("decide").given("decide", "Trần Văn Minh", Told.DAY), LATE);

        assertThat(one).singleElement().satisfies(step -> {
            assertThat(step.doneOn()).isNull();
            assertThat(step.daysLate()).isEqualTo(5);
            assertThat(step.person()).isEqualTo("Trần Văn Minh");
        });
        assertThat(missed(new Told().opened("decide").moved("decide", LATE), LATE))
                .isEmpty();
    }

    @Test
    void an_outcome_with_a_limit_of_its_own_is_measured_by_that() {
        assertThat(missed(new Told().opened("decide").completed("decide", "returned", Told.DAY.plusDays(3)), LATE))
                .singleElement()
                .satisfies(one -> assertThat(one.dueOn()).isEqualTo(Told.DAY.plusDays(2)));
    }

    @Test
    void nobody_owes_a_step_of_a_plan_that_was_withdrawn() {
        var withdrawn =
                new Told().opened("decide").event(new ProcedureEnded(Told.PLAN, ProcedureEnd.WITHDRAWN, Told.DAY));
        assertThat(missed(withdrawn, LATE)).isEmpty();
    }

    @Test
    void the_silence_of_a_body_is_one_of_them() {
        var round = new ConsultationId("plan.plan.1");
        var silent = new BodyStayedSilent(round, Told.PLAN, "Sở Y tế", ConsultedGroup.AGENCIES, LATE);

        assertThat(missed(new Told().event(silent), LATE)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.BODY);
            assertThat(one.organisation()).isEqualTo("Sở Y tế");
        });
    }

    @Test
    void a_person_who_asked_to_be_forgotten_is_owed_an_answer() {
        var late = new Told().event(asked(DataRequestKind.ERASURE, Told.DAY.plusDays(2)));

        assertThat(missed(late, Told.DAY.plusDays(2))).isEmpty();
        assertThat(missed(late, LATE)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.DATA_REQUEST);
            assertThat(one.organisation()).isNull();
            assertThat(one.daysLate()).isEqualTo(13);
        });
        assertThat(missed(late.event(erasedOn(Told.DAY.plusDays(5))), LATE))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.organisation()).isEqualTo(Told.BODY);
                    assertThat(one.daysLate()).isEqualTo(3);
                    assertThat(one.number()).isEqualTo(1);
                });
    }

    @Test
    void an_answer_in_time_a_copy_and_a_day_that_no_calendar_names_are_not_missed() {
        var answered = new Told().event(asked(DataRequestKind.ERASURE, Told.DAY.plusDays(2)));

        assertThat(missed(answered.event(erasedOn(Told.DAY.plusDays(2))), LATE)).isEmpty();
        assertThat(missed(new Told().event(asked(DataRequestKind.ACCESS, Told.DAY)), LATE))
                .isEmpty();
        assertThat(missed(new Told().event(asked(DataRequestKind.ERASURE, null)), LATE))
                .isEmpty();
    }

    private static DataRequested asked(DataRequestKind kind, LocalDate answerBy) {
        return new DataRequested(
                REQUEST, OPINION, Told.PLAN, kind, answerBy, "Nghị định 356/2025/NĐ-CP", false, true, Told.DAY);
    }

    private static PersonErased erasedOn(LocalDate day) {
        return new PersonErased(REQUEST, OPINION, Told.PLAN, 0, true, day);
    }

    private static List<MissedObligation> missed(Told told, LocalDate today) {
        return new MissedReading("plan", "Quy hoạch", told.events(), today).missed();
    }
}
