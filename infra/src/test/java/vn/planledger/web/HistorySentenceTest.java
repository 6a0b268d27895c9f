package vn.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.planledger.command.EventNames;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Role;
import vn.planledger.query.audit.EventRow;
import vn.planledger.query.planpage.HistoryEntry;

/** Every event can be read as a sentence. */
class HistorySentenceTest {

    private static final Instant RECORDED = Instant.parse("2026-11-22T22:00:00Z");

    private final HistorySentence sentence = new HistorySentence(Bundles.source(), new Words(Bundles.source()));

    static Set<String> types() {
        return EventNames.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_type_of_event_has_a_sentence_and_a_name_in_both_languages(String type) {
        for (var language : Bundles.languages()) {
            var told = sentence.of(entry(type, Map.of(), Role.PLANNER), language);

            assertThat(told).isNotEqualTo(type).doesNotContain("{", "[", "]");
        }
        assertThat(Bundles.vietnamese()).containsKeys("event." + type, "history." + type);
    }

    @Test
    void says_codes_in_words_and_days_as_people_write_them() {
        var opened = Map.of("step", "decide", "phase", "PLAN", "organisation", "UBND thành phố", "dueOn", "2016-01-18");

        assertThat(sentence.of(entry("plan.step-opened", opened, Role.SYSTEM), Languages.VIETNAMESE))
                .isEqualTo("Mở bước “Quyết định phê duyệt” (Đồ án quy hoạch) cho UBND thành phố, hạn 18/01/2016.");
        assertThat(sentence.of(entry("plan.step-opened", opened, Role.SYSTEM), Locale.ENGLISH))
                .isEqualTo("Step “Decide on approval” (Plan) opened for UBND thành phố, due on 18/01/2016.");
    }

    @Test
    void an_outcome_is_said_in_the_words_of_its_step() {
        var completed = Map.of("step", "check-dossier", "phase", "BRIEF", "outcome", "complete");

        assertThat(sentence.of(entry("plan.step-completed", completed, Role.APPRAISER), Languages.VIETNAMESE))
                .isEqualTo("Lan hoàn thành bước “Kiểm tra hồ sơ” (Nhiệm vụ quy hoạch): Hồ sơ hợp lệ.");
    }

    @Test
    void a_title_with_signs_of_its_own_is_told_as_it_is() {
        var registered = Map.of("kind", "DETAILED", "title", "Khu A [lô {2}] $1");

        assertThat(sentence.of(entry("plan.plan-registered", registered, Role.PLANNER), Languages.VIETNAMESE))
                .isEqualTo("Lan đăng ký Quy hoạch chi tiết “Khu A [lô {2}] $1”.");
    }

    @Test
    void a_resident_is_not_named() {
        var submitted = Map.of("points", "2", "group", "COMMUNITY");
        var entry = new HistoryEntry(
                1, "p", "opinion.opinion-submitted", null, null, RECORDED, null, "", Role.CITIZEN, submitted);

        assertThat(sentence.of(entry, Locale.ENGLISH)).startsWith("Resident gave an opinion with 2 points");
    }

    @Test
    void the_history_of_a_plan_counts_opinions_and_answers_and_the_record_tells_each() {
        var counted = Map.of("count", "12", "lastOn", "2016-01-18", "consultation", "p.plan.1");

        assertThat(sentence.of(entry("opinion.opinion-submitted", counted, Role.CITIZEN), Languages.VIETNAMESE))
                .isEqualTo("Đã nhận 12 ý kiến, gần nhất ngày 18/01/2016.");
        assertThat(sentence.of(entry("opinion.point-answered", counted, Role.PLANNER), Locale.ENGLISH))
                .isEqualTo("12 points answered, the latest on 18/01/2016.");

        var one = Map.of("points", "2", "group", "COMMUNITY", "channel", "PAPER");
        assertThat(sentence.of(entry("opinion.opinion-submitted", one, Role.CLERK), Languages.VIETNAMESE))
                .startsWith("Lan gửi ý kiến gồm 2 điểm (nhóm: Tổ chức, cá nhân, cộng đồng dân cư), ")
                .doesNotContain("Đã nhận");
    }

    @Test
    void the_record_itself_tells_the_same_sentence_as_the_view() {
        var row = new EventRow(
                7,
                "p",
                3,
                "Plan",
                "e",
                "plan.step-opened",
                "1",
                """
                {"plan":"p","step":{"step":"decide","taskId":"t","phase":"PLAN","role":"APPROVER",\
                "organisation":"UBND tỉnh","deadline":{"dueOn":"2016-01-18","article":"Điều 32"}},"happenedOn":"2016-01-03"}""",
                "{\"actorId\":\"system\",\"actorName\":\"PlanLedger\",\"role\":\"SYSTEM\"}",
                RECORDED);
        var view = entry(
                "plan.step-opened",
                Map.of(
                        "step",
                        "decide",
                        "phase",
                        "PLAN",
                        "organisation",
                        "UBND tỉnh",
                        "dueOn",
                        "2016-01-18",
                        "article",
                        "Điều 32"),
                Role.SYSTEM);

        assertThat(sentence.of(row, Languages.VIETNAMESE)).isEqualTo(sentence.of(view, Languages.VIETNAMESE));
    }

    @Test
    void a_draft_and_a_meeting_of_the_front_are_told_from_the_record() {
        assertThat(sentence.of(row("criticism.recommendation-drafted", """
                                {"recommendation":{"number":2,"heading":"NECESSITY","text":"x"}}"""), Languages.VIETNAMESE))
                .isEqualTo("Nam soạn kiến nghị 2 về “Sự cần thiết”.");
        assertThat(sentence.of(row("criticism.meeting-recorded", """
                                {"meeting":{"heldOn":"2016-01-08","present":12,"members":15,"votesFor":9}}"""), Locale.ENGLISH))
                .isEqualTo("Nam recorded a meeting on 08/01/2016: 12 of 15 present, 9 for.");
    }

    @Test
    void whether_the_front_is_satisfied_is_said_in_words() {
        var judged = Map.of("recommendation", "1", "satisfied", "false");

        assertThat(sentence.of(entry("criticism.reply-judged", judged, Role.FRONT), Languages.VIETNAMESE))
                .isEqualTo("Lan đánh giá trả lời kiến nghị 1: Chưa hài lòng với trả lời.");
    }

    private static EventRow row(String type, String payload) {
        var metadata = "{\"actorId\":\"front\",\"actorName\":\"Nam\",\"role\":\"FRONT\"}";
        return new EventRow(9, "p", 1, "Criticism", "e", type, "1", payload, metadata, RECORDED);
    }

    private static HistoryEntry entry(String type, Map<String, String> parameters, Role role) {
        return new HistoryEntry(
                1, "p", type, LocalDate.of(2016, 1, 18), DateBasis.STATED, RECORDED, "Lan", "", role, parameters);
    }
}
