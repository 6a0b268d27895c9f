package vn.planledger.query.planpage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.query.DongHai.PLAN;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.EventNames;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;
import vn.planledger.query.AtAnInspection;
import vn.planledger.query.AtAnyTime;
import vn.planledger.query.AtTheFront;
import vn.planledger.query.DongHai;
import vn.planledger.query.InTheRound;
import vn.planledger.query.Told;
import vn.planledger.query.ViewsDatabase;
import vn.planledger.query.audit.Secrecy;

class PlanHistoryTest {

    private final ViewsDatabase views = new ViewsDatabase();
    private final Told story = new Told(views.database());
    private final PlanHistory history = new PlanHistory(views.database());

    @BeforeEach
    void tellTheStory() {
        DongHai.tell(story);
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void every_kind_of_event_about_a_plan_has_its_sentence() {
        story.by(DongHai.APPRAISER, DongHai.opened("check-dossier", "t9", Role.APPRAISER, Phase.PLAN, "2016-03-01"));
        InTheRound.tell(story);
        AtTheFront.tell(story)
                .by(DongHai.APPRAISER, AtAnyTime.events())
                .by(AtAnInspection.INSPECTOR, AtAnInspection.events());
        var told = new TreeSet<String>();
        history.of(PLAN, 0, 100).forEach(entry -> told.add(entry.type()));
        history.of(DongHai.PARENT, 0, 100).forEach(entry -> told.add(entry.type()));

        var expected = new TreeSet<>(EventNames.all().keySet());
        expected.removeIf(
                type -> type.matches("(unit|calendar|coverage|organisation|number|template|personaldata)\\..*"));
        expected.removeIf(Secrecy::isSecret);
        expected.removeAll(AtTheFront.INNER);
        expected.removeAll(InTheRound.INNER);
        assertThat(told).isEqualTo(expected);
    }

    @Test
    void events_come_in_the_order_of_the_record_and_can_be_read_on() {
        var first = history.of(PLAN, 0, 3);
        var next = history.of(PLAN, first.get(2).number(), 2);

        assertThat(first).extracting(HistoryEntry::number).containsExactly(3L, 4L, 5L);
        assertThat(next).extracting(HistoryEntry::number).containsExactly(6L, 7L);
        assertThat(history.latest(PLAN, 2)).extracting(HistoryEntry::number).containsExactly(22L, 21L);
        assertThat(history.count(PLAN)).isEqualTo(18);
    }

    @Test
    void opinions_and_answers_of_a_round_are_counted_in_one_line_each() {
        assertThat(counted("opinion.opinion-submitted", DongHai.ROUND)).containsExactly("2 until 2016-01-10");
        assertThat(counted("opinion.point-answered", DongHai.ROUND)).containsExactly("2 until 2016-02-10");

        InTheRound.tell(story).tell(13).tell(14);

        assertThat(counted("opinion.opinion-submitted", DongHai.ROUND))
                .as("told again they are not counted again")
                .containsExactly("2 until 2016-01-10");
        assertThat(counted("opinion.opinion-submitted", InTheRound.SECOND)).containsExactly("2 until 2016-04-12");
    }

    private List<String> counted(String type, ConsultationId round) {
        return history.of(PLAN, 0, 100).stream()
                .filter(entry -> entry.type().equals(type))
                .filter(entry -> entry.parameters().get("consultation").equals(round.value()))
                .map(entry -> entry.parameters().get("count") + " until "
                        + entry.parameters().get("lastOn"))
                .toList();
    }

    @Test
    void a_sentence_has_its_parameters_its_actor_and_both_times() {
        var decided = history.of(PLAN, 9, 1).get(0);

        assertThat(decided.type()).isEqualTo("plan.step-completed");
        assertThat(decided.parameters())
                .containsEntry("step", "decide")
                .containsEntry("phase", "BRIEF")
                .containsEntry("outcome", "approved")
                .hasSize(3);
        assertThat(decided.actorName()).isEqualTo("Phạm Đức");
        assertThat(decided.organisation()).isEqualTo("UBND tỉnh Thanh Hóa");
        assertThat(decided.role()).isEqualTo(Role.APPROVER);
        assertThat(decided.happenedOn()).isEqualTo("2016-01-08");
        assertThat(decided.dateBasis()).isEqualTo(DateBasis.DOCUMENTED);
        assertThat(decided.recordedAt()).isEqualTo("2016-01-04T01:10:00Z");
    }

    @Test
    void no_text_of_an_opinion_and_no_name_of_a_citizen_is_copied() {
        assertThat(rows(views.database()))
                .isNotEmpty()
                .noneMatch(row -> row.contains(DongHai.OPINION_TEXT))
                .noneMatch(row -> row.contains("Đường số 3"))
                .noneMatch(row -> row.contains("mở rộng đường"))
                .noneMatch(row -> row.contains(DongHai.RESIDENT.name()));
    }

    private static ArrayList<String> rows(MongoDatabase database) {
        var rows = new ArrayList<String>();
        database.getCollection(PlanHistory.COLLECTION).find().forEach(row -> rows.add(row.toString()));
        return rows;
    }
}
