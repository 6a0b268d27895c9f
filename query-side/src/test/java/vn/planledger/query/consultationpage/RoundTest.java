package vn.planledger.query.consultationpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.planledger.query.DongHai.PLANNER;
import static vn.planledger.query.DongHai.day;
import static vn.planledger.query.InTheRound.ENVIRONMENT;
import static vn.planledger.query.InTheRound.OFFICER;
import static vn.planledger.query.InTheRound.SECOND;
import static vn.planledger.query.InTheRound.TRANSPORT;
import static vn.planledger.query.InTheRound.announced;
import static vn.planledger.query.InTheRound.answered;
import static vn.planledger.query.InTheRound.closed;
import static vn.planledger.query.InTheRound.extended;
import static vn.planledger.query.InTheRound.fromBody;
import static vn.planledger.query.InTheRound.invited;
import static vn.planledger.query.InTheRound.opened;
import static vn.planledger.query.InTheRound.published;
import static vn.planledger.query.InTheRound.received;
import static vn.planledger.query.InTheRound.silent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.shared.Actor;
import vn.planledger.query.DongHai;
import vn.planledger.query.Told;
import vn.planledger.query.ViewsDatabase;
import vn.planledger.query.consultationpage.InvitedBody.State;

/** What a round tells about itself: whom it asked, with what, until when, and who kept silent. */
class RoundTest {

    private final ViewsDatabase views = new ViewsDatabase();
    private final Consultations consultations = new Consultations(views.database());
    private Told told;

    @BeforeEach
    void open() {
        told = new Told(views.database()).by(PLANNER, DongHai.registered(), opened());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_round_says_what_was_announced_and_put_to_consultation() {
        assertThat(round()).extracting(Consultation::form, Consultation::notice).containsExactly(null, null);

        told.by(PLANNER, announced());

        assertThat(round().form()).isEqualTo("public-display");
        assertThat(round().notice()).isEqualTo("Niêm yết tại trụ sở phường Đông Hải");
        assertThat(round().documents()).containsExactly(java.util.Map.entry("explanation", "cd".repeat(32)));
    }

    @Test
    void an_invited_body_is_followed_from_the_invitation_to_its_answer() {
        told.by(PLANNER, invited(TRANSPORT), invited(ENVIRONMENT));
        assertThat(round().invited())
                .containsExactly(
                        body(TRANSPORT, State.INVITED, "2016-03-01", null),
                        body(ENVIRONMENT, State.INVITED, "2016-03-01", null));

        told.by(OFFICER, received(TRANSPORT));
        assertThat(round().invited().get(0)).isEqualTo(body(TRANSPORT, State.OPENED, "2016-03-07", null));

        told.by(OFFICER, fromBody("o-11"), answered(TRANSPORT, "o-11"));
        assertThat(round().invited())
                .containsExactly(
                        body(TRANSPORT, State.ANSWERED, "2016-03-20", "o-11"),
                        body(ENVIRONMENT, State.INVITED, "2016-03-01", null));
    }

    @Test
    void a_body_that_says_nothing_has_stayed_silent_and_so_has_a_group() {
        told.by(PLANNER, invited(TRANSPORT), invited(ENVIRONMENT)).by(OFFICER, received(ENVIRONMENT));

        told.by(Actor.SYSTEM, closed(ConsultedGroup.AGENCIES), silent(TRANSPORT), silent(ENVIRONMENT));
        told.by(Actor.SYSTEM, silent(ConsultedGroup.AGENCIES)).tell(told.size());

        assertThat(round().invited())
                .extracting(InvitedBody::body, InvitedBody::state, InvitedBody::since)
                .containsExactly(
                        tuple(TRANSPORT, State.SILENT, day("2016-04-11")),
                        tuple(ENVIRONMENT, State.SILENT, day("2016-04-11")));
        assertThat(round().silentGroups()).containsExactly(ConsultedGroup.AGENCIES);
    }

    @Test
    void more_time_moves_the_last_day_and_says_why() {
        told.by(PLANNER, extended()).tell(told.size());

        assertThat(round().windows())
                .extracting(Window::group, Window::closesOn)
                .containsExactly(
                        tuple(ConsultedGroup.AGENCIES, day("2016-04-10")),
                        tuple(ConsultedGroup.COMMUNITY, day("2016-04-05")),
                        tuple(ConsultedGroup.FRONT, day("2016-05-30")));
        assertThat(round().extensions())
                .containsExactly(new WindowExtension(
                        ConsultedGroup.AGENCIES,
                        day("2016-03-21"),
                        day("2016-04-10"),
                        "Hồ sơ bổ sung bản vẽ",
                        day("2016-03-15")));
    }

    @Test
    void a_round_is_found_on_every_day_on_which_somebody_may_give_an_opinion() {
        assertThat(consultations.openOn(day("2016-03-04"))).isEmpty();
        assertThat(consultations.openOn(day("2016-03-05")))
                .extracting(Consultation::id)
                .containsExactly(SECOND.value());
        assertThat(consultations.openOn(day("2016-04-05"))).hasSize(1);
        assertThat(consultations.openOn(day("2016-04-06")))
                .as("the Front's window takes no opinions")
                .isEmpty();

        told.by(PLANNER, extended());

        assertThat(consultations.openOn(day("2016-04-10"))).hasSize(1);
        assertThat(consultations.openOn(day("2016-04-11"))).isEmpty();
    }

    @Test
    void a_round_whose_windows_are_closed_is_not_found_whatever_its_last_day() {
        told.by(Actor.SYSTEM, closed(ConsultedGroup.AGENCIES), closed(ConsultedGroup.COMMUNITY));

        assertThat(consultations.openOn(day("2016-03-20"))).isEmpty();
    }

    @Test
    void the_round_that_closes_first_stands_first() {
        told.by(PLANNER, DongHai.consultation());

        assertThat(consultations.openOn(day("2016-01-10")))
                .extracting(Consultation::round)
                .containsExactly(1);
        assertThat(consultations.all(0, 10).items())
                .as("all rounds, the newest first")
                .extracting(Consultation::round)
                .containsExactly(2, 1);
        assertThat(consultations.all(1, 1).items())
                .extracting(Consultation::round)
                .containsExactly(1);
        assertThat(consultations.all(0, 1).total()).isEqualTo(2);
    }

    @Test
    void opinions_and_answers_are_public_from_the_day_they_were_published() {
        assertThat(round().publishedOn()).isNull();

        told.by(PLANNER, published());

        assertThat(round().publishedOn()).isEqualTo("2016-05-02");
    }

    private static InvitedBody body(String name, State state, String since, String opinion) {
        return new InvitedBody(name, ConsultedGroup.AGENCIES, state, day(since), opinion);
    }

    private Consultation round() {
        return consultations.byId(SECOND).orElseThrow();
    }
}
