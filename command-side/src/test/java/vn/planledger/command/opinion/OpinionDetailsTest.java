package vn.planledger.command.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.DongHai.ROUND;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.DongHai;
import vn.planledger.command.Refused;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionEvent.OpinionSubmitted;
import vn.planledger.command.shared.Role;

/** What an author may say besides the text: what it is about, and, if at all, who says it. */
class OpinionDetailsTest {

    private static final OpinionId OPINION = new OpinionId("opinion-1");
    private static final ReceiptCode RECEIPT = new ReceiptCode("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private final CommandRoom room = DongHai.consulting();

    @Test
    void topics_and_section_are_recorded_as_they_were_given() {
        submit(new OpinionDetails(
                List.of(Topic.TRANSPORT, Topic.LAND_USE, Topic.TRANSPORT),
                "Chương 3, bảng 2",
                null,
                null,
                null,
                false,
                "2026-11",
                RECEIPT));

        assertThat(recorded())
                .returns(List.of(Topic.LAND_USE, Topic.TRANSPORT), OpinionDetails::topics)
                .returns("Chương 3, bảng 2", OpinionDetails::section)
                .returns("2026-11", OpinionDetails::privacyNotice)
                .returns(RECEIPT, OpinionDetails::receipt);
    }

    @Test
    void name_and_contact_enter_the_record_under_the_seal_of_this_opinion_alone() {
        submit(person("Lê Thị Hoa", "0912 345 678", true));

        assertThat(recorded())
                .returns("sealed:opinion-1:name:Lê Thị Hoa", OpinionDetails::name)
                .returns("sealed:opinion-1:contact:0912 345 678", OpinionDetails::contact)
                .returns(true, OpinionDetails::publishName);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void who_gives_no_name_has_none_and_no_seal_is_made_for_it(String blank) {
        submit(new OpinionDetails(null, blank, blank, blank, blank, false, null, null));
        assertThat(recorded()).isEqualTo(OpinionDetails.NONE);
    }

    @Test
    void an_opinion_without_details_is_one_on_the_whole_plan() {
        submit(null);
        assertThat(recorded()).isEqualTo(OpinionDetails.NONE);
    }

    @ParameterizedTest
    @CsvSource({"section,500", "name,200", "contact,320"})
    void each_has_a_greatest_length(String field, int limit) {
        refused(with(field, "ữ".repeat(limit + 1)), "field.too-long", field);
        submit(with(field, "ữ".repeat(limit)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"section", "area", "name", "contact"})
    void control_characters_are_refused_in_each(String field) {
        refused(with(field, "POINT (105.81 19.80)\u0000"), "field.control-characters", field);
        refused(with(field, "\u001b[31m"), "field.control-characters", field);
    }

    @Test
    void markup_is_text_like_any_other() {
        submit(with("section", "<script>alert(1)</script>"));
        assertThat(recorded().section()).isEqualTo("<script>alert(1)</script>");
    }

    private void submit(OpinionDetails details) {
        room.send(asked(details), Role.CITIZEN);
    }

    private void refused(OpinionDetails details, String code, String field) {
        room.refuses(asked(details), Role.CITIZEN, Refused.with(MALFORMED, code, field));
    }

    private OpinionDetails recorded() {
        assertThat(room.events(OpinionSubmitted.class)).hasSize(1);
        return room.events(OpinionSubmitted.class).get(0).details();
    }

    private static SubmitOpinion asked(OpinionDetails details) {
        return new SubmitOpinion(OPINION, ROUND, "Đường quá hẹp", List.of(), details);
    }

    private static OpinionDetails person(String name, String contact, boolean publish) {
        return new OpinionDetails(null, null, null, name, contact, publish, null, null);
    }

    private static OpinionDetails with(String field, String text) {
        return switch (field) {
            case "section" -> new OpinionDetails(null, text, null, null, null, false, null, null);
            case "area" -> new OpinionDetails(null, null, text, null, null, false, null, null);
            case "name" -> person(text, null, false);
            default -> person(null, text, false);
        };
    }
}
