package vn.planledger.command.template;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.shared.Refusal.Kind.CONFLICT;
import static vn.planledger.command.shared.Refusal.Kind.FORBIDDEN;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.NOT_FOUND;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.People;
import vn.planledger.command.Refused;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.shared.Role;
import vn.planledger.command.template.TemplateCommand.RetireAnswerTemplate;
import vn.planledger.command.template.TemplateCommand.SaveAnswerTemplate;
import vn.planledger.command.template.TemplateEvent.AnswerTemplateRetired;
import vn.planledger.command.template.TemplateEvent.AnswerTemplateSaved;

/** A body keeps the wordings it answers like points with; they are its own, and what was retired is not used again. */
class AnswerTemplatesTest {

    private static final AnswerTemplateId ROADS = new AnswerTemplateId("roads");
    private static final String OWN = People.body(Role.PLANNER);

    private final CommandRoom room = new CommandRoom();

    @Test
    void a_wording_is_kept_with_its_result_its_reason_and_the_change_it_goes_with() {
        room.send(save(" Lộ giới ", "Theo quy chuẩn", "Lộ giới 20,5 m"), Role.PLANNER);
        assertThat(room.events())
                .containsExactly(new AnswerTemplateSaved(
                        ROADS, OWN, "Lộ giới", AnswerResult.PARTLY, "Theo quy chuẩn", "Lộ giới 20,5 m", TODAY));
    }

    @Test
    void it_may_be_changed_and_go_with_no_change_of_the_draft() {
        room.send(save("Lộ giới", "Theo quy chuẩn", "Lộ giới 20,5 m"), Role.PLANNER);
        room.send(save("Lộ giới", "Đã có trong đồ án", " "), Role.PLANNER);
        assertThat(room.events(AnswerTemplateSaved.class))
                .last()
                .returns("Đã có trong đồ án", AnswerTemplateSaved::reason)
                .returns(null, AnswerTemplateSaved::change);
    }

    @Test
    void it_is_retired_once_and_never_comes_back() {
        room.send(save("Lộ giới", "Theo quy chuẩn", null), Role.PLANNER);
        room.send(new RetireAnswerTemplate(ROADS, OWN, TODAY), Role.PLANNER);

        assertThat(room.events(AnswerTemplateRetired.class))
                .containsExactly(new AnswerTemplateRetired(ROADS, OWN, TODAY));
        room.refuses(
                new RetireAnswerTemplate(ROADS, OWN, TODAY), Role.PLANNER, Refused.with(CONFLICT, "template.retired"));
        room.refuses(save("Lộ giới", "Lại", null), Role.PLANNER, Refused.with(CONFLICT, "template.retired"));
    }

    @Test
    void one_that_nobody_kept_cannot_be_retired() {
        room.refuses(
                new RetireAnswerTemplate(ROADS, OWN, TODAY), Role.PLANNER, Refused.with(NOT_FOUND, "template.unknown"));
    }

    @Test
    void another_body_neither_keeps_nor_changes_nor_retires_it() {
        room.send(save("Lộ giới", "Theo quy chuẩn", null), Role.PLANNER);
        var strangers = "Ban Quản lý khác";
        var stranger = People.by(People.holding(Role.PLANNER).actingFor(strangers));
        var otherBody = Refused.with(FORBIDDEN, "template.other-body");

        room.refuses(save("Lộ giới", "Lại", null), stranger, otherBody);
        room.refuses(new RetireAnswerTemplate(ROADS, OWN, TODAY), stranger, otherBody);
        room.refuses(
                new SaveAnswerTemplate(ROADS, strangers, "Của tôi", AnswerResult.ACCEPTED, "Vì", null, TODAY),
                stranger,
                otherBody);
        room.refuses(new RetireAnswerTemplate(ROADS, strangers, TODAY), stranger, otherBody);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n"})
    void without_a_title_or_a_reason_it_is_refused(String nothing) {
        room.refuses(
                save(nothing, "Theo quy chuẩn", null),
                Role.PLANNER,
                Refused.with(MALFORMED, "field.required", "title"));
        room.refuses(save("Lộ giới", nothing, null), Role.PLANNER, Refused.with(MALFORMED, "field.required", "reason"));
    }

    @Test
    void without_a_result_it_is_refused() {
        room.refuses(
                new SaveAnswerTemplate(ROADS, OWN, "Lộ giới", null, "Theo quy chuẩn", null, TODAY),
                Role.PLANNER,
                Refused.with(MALFORMED, "field.choice", "result"));
    }

    @Test
    void a_title_has_at_most_200_characters_and_a_text_20_000() {
        var longTitle = "ữ".repeat(201);
        var longText = "ữ".repeat(20_001);
        var tooLong = "field.too-long";
        room.refuses(save(longTitle, "Vì", null), Role.PLANNER, Refused.with(MALFORMED, tooLong, "title"));
        room.refuses(save("Lộ giới", longText, null), Role.PLANNER, Refused.with(MALFORMED, tooLong, "reason"));
        room.refuses(save("Lộ giới", "Vì", longText), Role.PLANNER, Refused.with(MALFORMED, tooLong, "change"));

        room.send(save("ữ".repeat(200), "ữ".repeat(20_000), "ữ".repeat(20_000)), Role.PLANNER);
    }

    @Test
    void what_a_terminal_would_obey_is_refused() {
        room.refuses(
                save("Lộ giới", "nul\u0000", null),
                Role.PLANNER,
                Refused.with(MALFORMED, "field.control-characters", "reason"));
    }

    private static SaveAnswerTemplate save(String title, String reason, String change) {
        return new SaveAnswerTemplate(ROADS, OWN, title, AnswerResult.PARTLY, reason, change, TODAY);
    }
}
