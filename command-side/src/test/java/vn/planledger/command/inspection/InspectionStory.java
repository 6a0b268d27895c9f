package vn.planledger.command.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.calendar.CalendarCommand.RecordNotice;
import vn.planledger.command.calendar.CalendarNotice;
import vn.planledger.command.inspection.InspectionCommand.AnswerRequest;
import vn.planledger.command.inspection.InspectionCommand.DraftConclusion;
import vn.planledger.command.inspection.InspectionCommand.OpenInspection;
import vn.planledger.command.inspection.InspectionCommand.PublishConclusion;
import vn.planledger.command.inspection.InspectionCommand.RecordFinding;
import vn.planledger.command.inspection.InspectionCommand.RecordStage;
import vn.planledger.command.inspection.InspectionCommand.RequestExplanation;
import vn.planledger.command.inspection.InspectionCommand.SignConclusion;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.command.shared.Sender;

/** An inspection of 2026, told by whoever tests a part of it. */
final class InspectionStory {

    static final InspectionId INSPECTION = new InspectionId("inspection-1");
    /** A Monday. */
    static final LocalDate DECIDED = LocalDate.of(2026, 3, 2);

    static final Actor INSPECTOR = new Actor("thu", "Lê Thị Thu", "Thanh tra tỉnh", Role.INSPECTOR);
    static final Actor CHIEF = new Actor("an", "Trần An", "Thanh tra tỉnh", Role.CHIEF_INSPECTOR);
    static final Actor WARD = new Actor("lan", "Nguyễn Thị Lan", "UBND phường X", Role.PLANNER);
    static final Conclusion CONCLUSION =
            new Conclusion("Đánh giá", "Chậm thẩm định", "Kiến nghị", null, null, HeadFault.LACK_OF_RESPONSIBILITY);

    final CommandRoom room = new CommandRoom();

    InspectionStory withCalendar() {
        var notice = new CalendarNotice(
                2026,
                "1/TB",
                null,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                List.of(),
                List.of(),
                "test",
                false);
        send(new RecordNotice(notice, DECIDED), new Actor("admin", "A", "PlanLedger", Role.ADMIN), DECIDED);
        return this;
    }

    InspectionStory opened() {
        return opened(false);
    }

    InspectionStory opened(boolean complex) {
        return send(open("12/QĐ-TTr", complex), INSPECTOR, DECIDED);
    }

    static OpenInspection open(String number, boolean complex) {
        return new OpenInspection(
                INSPECTION,
                number,
                "Lập, thẩm định quy hoạch",
                "UBND phường X",
                List.of(),
                InspectionWay.DIRECT,
                complex,
                DECIDED);
    }

    InspectionStory stage(InspectionStage stage, LocalDate day) {
        return send(new RecordStage(INSPECTION, stage, "1/TTr", day), INSPECTOR, day);
    }

    /** Announced, ended, reported, its draft assigned: a stage a day. */
    InspectionStory reported() {
        return stage(InspectionStage.ANNOUNCED, DECIDED)
                .stage(InspectionStage.ENDED, DECIDED.plusDays(1))
                .stage(InspectionStage.REPORTED, DECIDED.plusDays(2))
                .stage(InspectionStage.DRAFT_ASSIGNED, DECIDED.plusDays(3));
    }

    InspectionStory drafted() {
        return send(draft(DECIDED.plusDays(4)), INSPECTOR, DECIDED.plusDays(4));
    }

    static DraftConclusion draft(LocalDate day) {
        return new DraftConclusion(INSPECTION, CONCLUSION, day);
    }

    InspectionStory appraised() {
        return stage(InspectionStage.APPRAISED, DECIDED.plusDays(5));
    }

    static SignConclusion sign() {
        return new SignConclusion(INSPECTION, "3/KL-TTr", "Trần An", DECIDED.plusDays(6));
    }

    InspectionStory signed() {
        return send(sign(), CHIEF, DECIDED.plusDays(6));
    }

    static PublishConclusion publish(PublicationWay... ways) {
        return new PublishConclusion(
                INSPECTION, "https://portal.example/kl-3", Set.of(ways), "Toàn văn", DECIDED.plusDays(7));
    }

    static RecordFinding find(Integer number, Long... events) {
        return new RecordFinding(
                INSPECTION, number, "Chậm thẩm định", "NĐ 178/2025, Điều 12", List.of(events), DECIDED);
    }

    static RequestExplanation ask(LocalDate lastOn) {
        return new RequestExplanation(INSPECTION, "UBND phường X", "Vì sao chậm?", List.of(7L), lastOn, DECIDED);
    }

    static AnswerRequest answer(int request, LocalDate day) {
        return new AnswerRequest(INSPECTION, request, "Vì thiếu người", null, day);
    }

    InspectionStory send(Object command, Actor actor, LocalDate day) {
        room.send(command, on(day, actor));
        return this;
    }

    void refuses(Object command, Actor actor, Refusal.Kind kind, String code) {
        var before = room.events();
        assertThat(room.refusalOf(command, on(DECIDED.plusDays(200), actor)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.kind()).isEqualTo(kind);
                });
        assertThat(room.events()).isEqualTo(before);
    }

    <E> E newest(Class<E> type) {
        var all = room.events(type);
        return all.get(all.size() - 1);
    }

    /** When the next stage was due, by the newest event of a type. */
    static LocalDate dueOn(List<InspectionDue> due) {
        return due.get(0).dueOn();
    }

    private static Map<String, String> on(LocalDate day, Actor actor) {
        return new Sender(actor, day.atTime(3, 0).toInstant(ZoneOffset.UTC), null).toMetadata();
    }
}
