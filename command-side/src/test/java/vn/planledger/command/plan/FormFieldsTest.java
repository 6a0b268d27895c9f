package vn.planledger.command.plan;

import static vn.planledger.command.People.by;
import static vn.planledger.command.plan.PlanStory.complete;
import static vn.planledger.command.plan.PlanStory.completed;
import static vn.planledger.command.plan.PlanStory.fields;
import static vn.planledger.command.plan.PlanStory.opened;
import static vn.planledger.command.plan.PlanStory.optional;
import static vn.planledger.command.plan.PlanStory.step;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.Refused;
import vn.planledger.command.shared.Role;

/** The fields of a step's form: only those it asks for, those it must have, each in its written form. */
class FormFieldsTest {

    private static final FormField NUMBER = new FormField("number", FieldType.TEXT, true, List.of(), List.of());
    private static final FormField REASON =
            new FormField("reason", FieldType.LONG_TEXT, true, List.of(), List.of("returned"));

    @Test
    void a_field_the_form_does_not_have_is_refused_by_name() {
        refused("done", Map.of("number", "116/SXD-PTĐT", "colour", "red"), "field.unknown", "colour", NUMBER);
    }

    @Test
    void a_required_field_must_be_there() {
        refused("done", Map.of(), "field.required", "number", NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n"})
    void a_required_field_of_blanks_is_not_filled(String blanks) {
        refused("done", Map.of("number", blanks), "field.required", "number", NUMBER);
    }

    @Test
    void a_field_of_one_outcome_is_required_for_that_outcome() {
        refused("returned", Map.of("number", "1"), "field.required", "reason", NUMBER, REASON);
    }

    @Test
    void a_field_of_one_outcome_is_not_required_for_another() {
        taken("done", Map.of("number", "1"), NUMBER, REASON);
    }

    @Test
    void a_field_that_is_not_required_may_be_left_out_or_empty() {
        taken("done", Map.of(), optional("note", FieldType.DATE));
        taken("done", Map.of("note", ""), optional("note", FieldType.DATE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "116/SXD-PTĐT",
                "Quyết định số 199/QĐ-UBND ngày 18/01/2016 của Ủy ban nhân dân tỉnh Thanh Hóa",
                "Nghị quyết: được sửa đổi, bổ sung — “khu đô thị Đông Hải”",
                "tab\tinside"
            })
    void a_text_is_one_line_in_any_script(String text) {
        taken("done", Map.of("f", text), optional("f", FieldType.TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two\nlines",
                "two\r\nlines",
                "two\rlines",
                "ends in a new line\n",
                "\u0000",
                "bell\u0007",
                "\u007f",
                "\u0085"
            })
    void a_text_of_several_lines_or_with_control_characters_is_refused(String text) {
        refused("done", Map.of("f", text), "field.text", "f", optional("f", FieldType.TEXT));
    }

    @Test
    void a_text_has_at_most_500_characters() {
        taken("done", Map.of("f", "ế".repeat(500)), optional("f", FieldType.TEXT));
        refused("done", Map.of("f", "ế".repeat(501)), "field.text", "f", optional("f", FieldType.TEXT));
    }

    @Test
    void a_long_text_may_have_several_lines() {
        taken("done", Map.of("f", "Mục 1.\r\n\tĐiểm a\nMục 2."), optional("f", FieldType.LONG_TEXT));
    }

    @Test
    void a_long_text_has_at_most_20_000_characters() {
        taken("done", Map.of("f", "ố".repeat(20_000)), optional("f", FieldType.LONG_TEXT));
        refused("done", Map.of("f", "ố".repeat(20_001)), "field.long_text", "f", optional("f", FieldType.LONG_TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "escape \u001b[0m", "\u009f"})
    void a_long_text_with_control_characters_is_refused(String text) {
        refused("done", Map.of("f", text), "field.long_text", "f", optional("f", FieldType.LONG_TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-01-18", "2016-02-29", "1999-12-31"})
    void a_date_is_a_day_of_the_calendar(String date) {
        taken("done", Map.of("f", date), optional("f", FieldType.DATE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "18/01/2016",
                "2016-1-8",
                "2016-02-30",
                "2015-02-29",
                "2016-01-18T00:00",
                " 2016-01-18",
                "+12016-01-18",
                "-2016-01-18",
                "+999999999-12-31",
                "tomorrow"
            })
    void what_is_not_a_day_is_refused(String date) {
        refused("done", Map.of("f", date), "field.date", "f", optional("f", FieldType.DATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "007", "999999999"})
    void an_integer_is_a_whole_number_from_zero(String number) {
        taken("done", Map.of("f", number), optional("f", FieldType.INTEGER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "+1", "1.0", "1,000", "1000000000", "٣", "０", "seven", " 1", "1e3"})
    void what_is_not_a_whole_number_is_refused(String number) {
        refused("done", Map.of("f", number), "field.integer", "f", optional("f", FieldType.INTEGER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void a_truth_value_is_true_or_false(String value) {
        taken("done", Map.of("f", value), optional("f", FieldType.BOOLEAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRUE", "yes", "1", "có"})
    void any_other_truth_value_is_refused(String value) {
        refused("done", Map.of("f", value), "field.boolean", "f", optional("f", FieldType.BOOLEAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"public-display", "media"})
    void a_choice_is_one_of_the_allowed_values(String value) {
        taken("done", Map.of("f", value), optional("f", FieldType.CHOICE, "public-display", "media"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"radio", "Media", "media,public-display"})
    void any_other_choice_is_refused(String value) {
        refused(
                "done",
                Map.of("f", value),
                "field.choice",
                "f",
                optional("f", FieldType.CHOICE, "public-display", "media"));
    }

    @Test
    void the_data_are_recorded_as_they_were_written() {
        taken("done", Map.of("number", " 116/SXD-PTĐT ", "votes", "007"), NUMBER, optional("votes", FieldType.INTEGER));
    }

    private static void taken(String outcome, Map<String, String> data, FormField... form) {
        var step = step("check-dossier", Role.APPRAISER, fields(form));
        attempt(outcome, data, step).expectEvents(completed(step, complete("check-dossier", outcome, data)));
    }

    private static void refused(
            String outcome, Map<String, String> data, String code, String field, FormField... form) {
        attempt(outcome, data, step("check-dossier", Role.APPRAISER, fields(form)))
                .expectException(Refused.with(MALFORMED, code, field))
                .expectNoEvents();
    }

    private static ResultValidator<Plan> attempt(String outcome, Map<String, String> data, OpenedStep step) {
        return new PlanStory().given(opened(step)).when(complete("check-dossier", outcome, data), by(Role.APPRAISER));
    }
}
