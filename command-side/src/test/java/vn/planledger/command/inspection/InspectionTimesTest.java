package vn.planledger.command.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.inspection.InspectionStage.ANNOUNCED;
import static vn.planledger.command.inspection.InspectionStage.APPRAISED;
import static vn.planledger.command.inspection.InspectionStage.DIRECTED;
import static vn.planledger.command.inspection.InspectionStage.DRAFT_ASSIGNED;
import static vn.planledger.command.inspection.InspectionStage.ENDED;
import static vn.planledger.command.inspection.InspectionStage.PUBLISHED;
import static vn.planledger.command.inspection.InspectionStage.RECEIVED;
import static vn.planledger.command.inspection.InspectionStage.REPORTED;
import static vn.planledger.command.inspection.InspectionStory.DECIDED;
import static vn.planledger.command.inspection.InspectionStory.INSPECTION;
import static vn.planledger.command.inspection.InspectionStory.INSPECTOR;
import static vn.planledger.command.inspection.InspectionStory.dueOn;
import static vn.planledger.command.shared.Refusal.Kind.CONFLICT;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import vn.planledger.command.inspection.InspectionCommand.ExtendInspection;
import vn.planledger.command.inspection.InspectionCommand.RecordStage;
import vn.planledger.command.inspection.InspectionCommand.ResumeInspection;
import vn.planledger.command.inspection.InspectionCommand.SuspendInspection;
import vn.planledger.command.inspection.InspectionEvent.ConclusionPublished;
import vn.planledger.command.inspection.InspectionEvent.ConclusionSigned;
import vn.planledger.command.inspection.InspectionEvent.InspectionExtended;
import vn.planledger.command.inspection.InspectionEvent.InspectionOpened;
import vn.planledger.command.inspection.InspectionEvent.InspectionResumed;
import vn.planledger.command.inspection.InspectionEvent.StageRecorded;

/** The times of an inspection, each from the act that begins it (Law 84/2025/QH15 Arts. 20, 26, 30, 33 to 37, 52 to 54). */
class InspectionTimesTest {

    private final InspectionStory story = new InspectionStory().withCalendar();

    @Test
    void fifteen_days_to_announce_and_forty_five_from_then() {
        story.opened();
        assertThat(story.newest(InspectionOpened.class).due())
                .containsExactly(new InspectionDue(
                        ANNOUNCED, LocalDate.of(2026, 3, 17), "Luật Thanh tra 84/2025/QH15, Điều 26", true));
        story.stage(ANNOUNCED, LocalDate.of(2026, 3, 10));
        assertThat(dueOn(story.newest(StageRecorded.class).due())).isEqualTo("2026-04-24");
    }

    @Test
    void twenty_days_to_report_and_five_worked_ones_to_assign_the_draft_which_takes_twenty() {
        story.opened().stage(ANNOUNCED, DECIDED).stage(ENDED, LocalDate.of(2026, 3, 10));
        assertThat(dueOn(story.newest(StageRecorded.class).due())).isEqualTo("2026-03-30");
        assertThat(story.newest(StageRecorded.class).due().get(0).verified()).isFalse();
        story.stage(REPORTED, LocalDate.of(2026, 3, 12));
        assertThat(dueOn(story.newest(StageRecorded.class).due())).isEqualTo("2026-03-19");
        story.stage(DRAFT_ASSIGNED, LocalDate.of(2026, 3, 13));
        assertThat(dueOn(story.newest(StageRecorded.class).due())).isEqualTo("2026-04-02");
    }

    @Test
    void thirty_in_complex_cases() {
        story.opened(true).stage(ANNOUNCED, DECIDED).stage(ENDED, LocalDate.of(2026, 3, 10));
        assertThat(dueOn(story.newest(StageRecorded.class).due())).isEqualTo("2026-04-09");
    }

    @Test
    void fifteen_days_to_sign_ten_to_publish_fifteen_to_direct_and_to_follow_up() {
        story.opened().reported().drafted().appraised();
        assertThat(dueOn(story.newest(StageRecorded.class).due())).isEqualTo("2026-03-23");
        story.signed();
        assertThat(story.newest(ConclusionSigned.class).due())
                .containsExactly(new InspectionDue(
                        PUBLISHED, LocalDate.of(2026, 3, 18), "Luật Thanh tra 84/2025/QH15, Điều 37", true));
        story.send(InspectionStory.publish(PublicationWay.POSTING), INSPECTOR, DECIDED.plusDays(7));
        assertThat(dueOn(story.newest(ConclusionPublished.class).due())).isEqualTo("2026-03-24");
        story.stage(RECEIVED, DECIDED.plusDays(10));
        assertThat(story.newest(StageRecorded.class).due().get(0).stage()).isEqualTo(DIRECTED);
        assertThat(dueOn(story.newest(StageRecorded.class).due())).isEqualTo("2026-03-27");
    }

    @Test
    void it_may_be_longer_once_by_twenty_five_days() {
        story.opened().stage(ANNOUNCED, DECIDED);
        story.refuses(extend(26), INSPECTOR, RULE, "inspection.extension");
        story.refuses(extend(0), INSPECTOR, RULE, "inspection.extension");
        story.send(extend(25), INSPECTOR, DECIDED);
        assertThat(dueOn(story.newest(InspectionExtended.class).due())).isEqualTo("2026-05-11");
        story.refuses(extend(1), INSPECTOR, RULE, "inspection.extended-already");
    }

    @Test
    void a_suspension_is_not_counted_and_at_the_targets_request_there_is_one_of_thirty_days() {
        story.opened().stage(ANNOUNCED, DECIDED);
        story.refuses(suspend(31), INSPECTOR, RULE, "inspection.suspension");
        story.send(suspend(30), INSPECTOR, DECIDED);
        story.refuses(suspend(3), INSPECTOR, CONFLICT, "inspection.suspended");
        story.refuses(
                new RecordStage(INSPECTION, ENDED, null, DECIDED.plusDays(3)),
                INSPECTOR,
                CONFLICT,
                "inspection.suspended");
        story.send(new ResumeInspection(INSPECTION, DECIDED.plusDays(10)), INSPECTOR, DECIDED.plusDays(10));
        assertThat(dueOn(story.newest(InspectionResumed.class).due())).isEqualTo("2026-04-27");
        story.refuses(suspend(3), INSPECTOR, RULE, "inspection.suspended-once");
        story.refuses(
                new ResumeInspection(INSPECTION, DECIDED.plusDays(11)),
                INSPECTOR,
                CONFLICT,
                "inspection.not-suspended");
    }

    @Test
    void what_is_suspended_longer_than_granted_counts_again() {
        story.opened().stage(ANNOUNCED, DECIDED).send(suspend(10), INSPECTOR, DECIDED);
        story.send(new ResumeInspection(INSPECTION, DECIDED.plusDays(40)), INSPECTOR, DECIDED.plusDays(40));
        assertThat(dueOn(story.newest(InspectionResumed.class).due())).isEqualTo("2026-04-27");
    }

    @Test
    void stages_come_in_their_order_once_and_not_before_the_one_they_follow() {
        story.opened();
        story.refuses(stage(ENDED, DECIDED), INSPECTOR, CONFLICT, "inspection.not-yet");
        story.refuses(stage(ANNOUNCED, DECIDED.minusDays(1)), INSPECTOR, RULE, "date.before-last-act");
        story.refuses(stage(ANNOUNCED, DECIDED.plusDays(900)), INSPECTOR, RULE, "date.in-the-future");
        story.refuses(stage(InspectionStage.SIGNED, DECIDED), INSPECTOR, MALFORMED, "field.malformed");
        story.stage(ANNOUNCED, DECIDED);
        story.refuses(stage(ANNOUNCED, DECIDED), INSPECTOR, CONFLICT, "inspection.done-already");
        story.refuses(stage(APPRAISED, DECIDED), INSPECTOR, CONFLICT, "inspection.not-yet");
    }

    @Test
    void a_missed_day_is_recorded_like_a_kept_one() {
        story.opened().stage(ANNOUNCED, DECIDED.plusDays(60));
        assertThat(story.newest(StageRecorded.class).happenedOn()).isEqualTo(DECIDED.plusDays(60));
    }

    @Test
    void without_a_calendar_nothing_is_guessed_and_the_act_is_recorded() {
        var without = new InspectionStory().opened();
        assertThat(without.newest(InspectionOpened.class).due())
                .extracting(InspectionDue::dueOn)
                .isEqualTo(Collections.singletonList(null));
    }

    private static RecordStage stage(InspectionStage stage, LocalDate day) {
        return new RecordStage(INSPECTION, stage, null, day);
    }

    private static ExtendInspection extend(int days) {
        return new ExtendInspection(INSPECTION, days, "Phức tạp", DECIDED);
    }

    private static SuspendInspection suspend(int days) {
        return new SuspendInspection(INSPECTION, true, "Bão", DECIDED.plusDays(days), DECIDED);
    }
}
