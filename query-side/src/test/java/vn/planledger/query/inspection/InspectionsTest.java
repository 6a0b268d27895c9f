package vn.planledger.query.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.planledger.query.AtAnInspection.DAY;
import static vn.planledger.query.AtAnInspection.INSPECTION;
import static vn.planledger.query.AtAnInspection.INSPECTOR;
import static vn.planledger.query.AtAnInspection.answered;
import static vn.planledger.query.AtAnInspection.asked;
import static vn.planledger.query.AtAnInspection.due;
import static vn.planledger.query.AtAnInspection.events;
import static vn.planledger.query.AtAnInspection.found;
import static vn.planledger.query.AtAnInspection.opened;
import static vn.planledger.query.AtAnInspection.published;
import static vn.planledger.query.AtAnInspection.signed;
import static vn.planledger.query.AtAnInspection.stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.inspection.InspectionEvent.ConclusionDrafted;
import vn.planledger.command.inspection.InspectionStage;
import vn.planledger.query.AtAnInspection;
import vn.planledger.query.Told;
import vn.planledger.query.ViewsDatabase;

/** Inspectors follow an inspection and its missed days; everybody else reads of it once it is published. */
class InspectionsTest {

    private final ViewsDatabase views = new ViewsDatabase();
    private final Told told = new Told(views.database());
    private final Inspections inspections = new Inspections(views.database());

    @AfterEach
    void close() {
        views.close();
    }

    private Inspection inspection() {
        return inspections.byId(INSPECTION).orElseThrow();
    }

    @Test
    void nothing_is_public_before_the_conclusion_is_published_and_then_only_its_public_text() {
        told.by(INSPECTOR, opened(), found(1, "Vi phạm mật"), asked(), signed());
        assertThat(inspections.published()).isEmpty();
        assertThat(inspection().publicPart()).isEmpty();

        told.by(INSPECTOR, published(DAY.plusDays(25)));
        var conclusion = inspections.published().get(0);
        assertThat(conclusion.text()).isEqualTo("Toàn văn");
        assertThat(conclusion.document()).isEqualTo("3/KL-TTr");
        assertThat(conclusion.late()).isFalse();
        assertThat(conclusion.toString()).doesNotContain("mật", "Vì sao");
    }

    @Test
    void a_conclusion_that_is_published_late_says_so() {
        told.by(INSPECTOR, opened(), signed(), published(DAY.plusDays(31)));
        assertThat(inspections.published().get(0).late()).isTrue();
        assertThat(inspection().missed(DAY.plusDays(31)))
                .extracting(missed -> missed.due().stage(), MissedDay::reachedOn)
                .contains(tuple(InspectionStage.PUBLISHED, DAY.plusDays(31)));
    }

    @Test
    void a_last_day_is_missed_from_the_day_after_it_until_for_ever() {
        told.by(INSPECTOR, opened());
        assertThat(inspection().missed(DAY.plusDays(15))).isEmpty();
        assertThat(inspection().missed(DAY.plusDays(16))).hasSize(1);

        told.by(INSPECTOR, stage(InspectionStage.ANNOUNCED, DAY.plusDays(17)));
        assertThat(inspection().missed(DAY.plusDays(99)))
                .singleElement()
                .extracting(MissedDay::reachedOn)
                .isEqualTo(DAY.plusDays(17));
    }

    @Test
    void the_newest_last_day_of_a_stage_holds() {
        told.by(INSPECTOR, events());
        assertThat(inspection().due()).contains(due(InspectionStage.ENDED, DAY.plusDays(73)));
        assertThat(inspection().due())
                .filteredOn(each -> each.stage() == InspectionStage.ENDED)
                .hasSize(1);
        assertThat(inspection().extendedBy()).isEqualTo(25);
        assertThat(inspection().isSuspended()).isFalse();
        assertThat(inspection().stage()).isEqualTo(InspectionStage.PUBLISHED);
    }

    @Test
    void findings_stand_as_they_were_last_worded_and_dropped_ones_are_gone() {
        told.by(INSPECTOR, events());
        assertThat(inspection().findings())
                .extracting(each -> each.finding().text())
                .containsExactly("Chậm");
    }

    @Test
    void a_request_shows_whether_it_was_answered_in_time() {
        told.by(INSPECTOR, opened(), asked());
        assertThat(inspection().requests().get(0).missedOn(DAY.plusDays(5))).isFalse();
        assertThat(inspection().requests().get(0).missedOn(DAY.plusDays(6))).isTrue();

        told.by(INSPECTOR, answered(DAY.plusDays(6)));
        assertThat(inspection().requests().get(0).missedOn(DAY.plusDays(99))).isTrue();
        assertThat(inspection()
                        .request(1)
                        .orElseThrow()
                        .answers()
                        .get(0)
                        .evidence()
                        .fileName())
                .isEqualTo("giai-trinh.pdf");
    }

    @Test
    void a_draft_worded_anew_has_lost_its_appraisal() {
        var drafted = new ConclusionDrafted(INSPECTION, AtAnInspection.conclusion(), DAY);
        told.by(INSPECTOR, opened(), drafted, stage(InspectionStage.APPRAISED, DAY));
        assertThat(inspection().isAppraised()).isTrue();
        told.by(INSPECTOR, drafted);
        assertThat(inspection().isAppraised()).isFalse();
    }
}
