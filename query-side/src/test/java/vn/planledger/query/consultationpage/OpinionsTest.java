package vn.planledger.query.consultationpage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.query.DongHai.PLANNER;
import static vn.planledger.query.InTheRound.CLERK;
import static vn.planledger.query.InTheRound.RECEIPT;
import static vn.planledger.query.InTheRound.SECOND;
import static vn.planledger.query.InTheRound.fromBody;
import static vn.planledger.query.InTheRound.hidden;
import static vn.planledger.query.InTheRound.late;
import static vn.planledger.query.InTheRound.opened;
import static vn.planledger.query.InTheRound.redacted;
import static vn.planledger.query.InTheRound.shown;
import static vn.planledger.query.InTheRound.split;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.opinion.Channel;
import vn.planledger.command.opinion.HiddenPassage;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.opinion.ReceiptCode;
import vn.planledger.query.DongHai;
import vn.planledger.query.InTheRound;
import vn.planledger.query.Told;
import vn.planledger.query.ViewsDatabase;

/** What is kept of an opinion, and what officers do with it. */
class OpinionsTest {

    private static final HiddenPassage NAME = new HiddenPassage(0, 39, 45);

    private final ViewsDatabase views = new ViewsDatabase();
    private final Consultations consultations = new Consultations(views.database());
    private Told told;

    @BeforeEach
    void open() {
        told = new Told(views.database())
                .by(PLANNER, DongHai.registered(), opened())
                .by(CLERK, late("o-1"));
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void an_opinion_from_paper_tells_its_door_its_lateness_and_its_scan() {
        var opinion = opinion();

        assertThat(opinion.channel()).isEqualTo(Channel.PAPER);
        assertThat(opinion.late()).isTrue();
        assertThat(opinion.body()).isNull();
        assertThat(opinion.details()).isEqualTo(InTheRound.details());
        assertThat(opinion.scan()).isEqualTo(late("o-1").scan());
        assertThat(opinion.submittedOn()).isEqualTo("2016-04-12");
        assertThat(opinion.hiddenBecause()).isNull();
        assertThat(opinion.hiddenPassages()).isEmpty();
    }

    @Test
    void the_opinion_of_a_body_names_the_body() {
        told.by(InTheRound.OFFICER, fromBody("o-2"));

        var opinion = consultations.opinion(new OpinionId("o-2")).orElseThrow();
        assertThat(opinion.body()).isEqualTo(InTheRound.TRANSPORT);
        assertThat(opinion.channel()).isEqualTo(Channel.WEB);
        assertThat(opinion.scan()).isNull();
    }

    @Test
    void a_receipt_finds_its_opinion_and_no_other() {
        told.by(InTheRound.OFFICER, fromBody("o-2"));

        assertThat(consultations.byReceipt(RECEIPT)).map(Opinion::id).contains("o-1");
        assertThat(consultations.byReceipt(new ReceiptCode("A".repeat(26)))).isEmpty();
    }

    @Test
    void points_set_apart_change_the_counts_once_even_when_told_again() {
        told.by(PLANNER, split("o-1", "Đường hẹp.", "Thiếu cây xanh."))
                .tell(4)
                .tell(3)
                .tell(4);

        assertThat(opinion().points()).extracting(Point::text).containsExactly("Đường hẹp.", "Thiếu cây xanh.");
        assertThat(opinion().unanswered()).isEqualTo(2);
        assertThat(round())
                .extracting(Consultation::opinions, Consultation::points, Consultation::unanswered)
                .containsExactly(1L, 2L, 2L);

        told.by(PLANNER, split("o-1", "Đường hẹp.")).tell(4).tell(5);

        assertThat(round())
                .extracting(Consultation::points, Consultation::unanswered)
                .containsExactly(1L, 1L);
    }

    @Test
    void a_crash_between_the_opinion_and_the_round_is_made_good_by_the_next_delivery() {
        told.by(PLANNER, split("o-1", "Đường hẹp.", "Thiếu cây xanh."));
        views.database().getCollection(Consultations.COLLECTION).deleteMany(new org.bson.Document());
        told.tell(2).tell(3);
        assertThat(round().points()).isEqualTo(1);

        told.tell(4);

        assertThat(round().points()).isEqualTo(2);
    }

    @Test
    void a_hidden_opinion_says_why_until_it_is_shown_again() {
        told.by(CLERK, hidden("o-1"));
        assertThat(opinion().hiddenBecause()).isEqualTo("Xúc phạm người khác");

        told.by(CLERK, shown("o-1")).tell(4);

        assertThat(opinion().hiddenBecause()).isNull();
    }

    @Test
    void passages_are_hidden_one_redaction_after_the_other() {
        var more = new HiddenPassage(1, 0, 9);
        told.by(CLERK, redacted("o-1", NAME), redacted("o-1", more)).tell(4);

        assertThat(opinion().hiddenPassages()).containsExactly(NAME, more);
        assertThat(opinion().redactedBecause()).containsExactly("Tên người khác", "Tên người khác");
        assertThat(opinion().text()).as("the record keeps every word").contains("bà Mai");
    }

    @Test
    void passages_of_points_that_are_gone_are_gone_with_them() {
        told.by(CLERK, redacted("o-1", NAME, new HiddenPassage(1, 39, 45)))
                .by(PLANNER, split("o-1", "Xin liên hệ bà Mai.", "Đường hẹp."));

        assertThat(opinion().hiddenPassages()).containsExactly(NAME);
        assertThat(PublicCopy.of(opinion(), null).points())
                .extracting(Point::text)
                .containsExactly("Xin liên hệ █████.", "Đường hẹp.");
    }

    private Opinion opinion() {
        return consultations.opinion(new OpinionId("o-1")).orElseThrow();
    }

    private Consultation round() {
        return consultations.byId(SECOND).orElseThrow();
    }
}
