package vn.planledger.command.criticism;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.criticism.CriticismStory.CHAIR;
import static vn.planledger.command.criticism.CriticismStory.CRITICISM;
import static vn.planledger.command.criticism.CriticismStory.FRONT;
import static vn.planledger.command.criticism.CriticismStory.draft;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.NOT_FOUND;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.Refused;
import vn.planledger.command.criticism.CriticismCommand.DraftRecommendation;
import vn.planledger.command.criticism.CriticismCommand.DropRecommendation;
import vn.planledger.command.criticism.CriticismEvent.CriticismReleased;
import vn.planledger.command.criticism.CriticismEvent.RecommendationDrafted;
import vn.planledger.command.criticism.CriticismEvent.RecommendationDropped;

/** The committee drafts its recommendations under the five headings of Law 75/2015 Art. 33(2). */
class DraftingTest {

    private final CriticismStory story = new CriticismStory();

    @ParameterizedTest
    @EnumSource
    void under_each_heading_with_the_section_and_the_place_it_is_about(Heading heading) {
        story.room.send(
                new DraftRecommendation(
                        CRITICISM, PLAN, null, heading, "Xem lại", "Chương 3", "POINT (105.81 19.80)", TODAY),
                FRONT);
        assertThat(story.room.events(RecommendationDrafted.class))
                .extracting(RecommendationDrafted::recommendation)
                .containsExactly(new Recommendation(1, heading, "Xem lại", "Chương 3", "POINT (105.81 19.80)"));
    }

    @Test
    void one_about_the_whole_plan_names_no_section_and_no_place() {
        story.room.send(
                new DraftRecommendation(CRITICISM, PLAN, null, Heading.NECESSITY, "Xem lại", " ", "", TODAY), FRONT);
        assertThat(story.room.events(RecommendationDrafted.class))
                .extracting(RecommendationDrafted::recommendation)
                .containsExactly(new Recommendation(1, Heading.NECESSITY, "Xem lại", null, null));
    }

    @Test
    void worded_anew_it_keeps_its_number() {
        story.drafted("Mở rộng đường", "Thêm trường học");
        story.room.send(redraft(1, "Mở rộng đường lên 20,5 m"), CHAIR);
        story.released();
        assertThat(signed()).containsExactly("1 Mở rộng đường lên 20,5 m", "2 Thêm trường học");
    }

    @Test
    void what_is_dropped_is_not_signed_and_no_number_is_used_again() {
        story.drafted("Mở rộng đường", "Thêm trường học").room.send(drop(2), FRONT);
        story.drafted("Giữ ao làng").room.send(drop(1), FRONT);
        story.drafted("Thêm cây xanh").released();

        assertThat(story.room.events(RecommendationDropped.class))
                .extracting(RecommendationDropped::recommendation)
                .containsExactly(2, 1);
        assertThat(signed()).containsExactly("3 Giữ ao làng", "4 Thêm cây xanh");
    }

    @Test
    void what_is_dropped_is_neither_worded_anew_nor_dropped_again() {
        story.drafted("Mở rộng đường").room.send(drop(1), FRONT);
        var unknown = Refused.with(NOT_FOUND, "criticism.recommendation-unknown");
        story.refuses(redraft(1, "Nghĩ lại"), FRONT, unknown);
        story.refuses(drop(1), FRONT, unknown);
        story.refuses(redraft(7, "Nghĩ lại"), FRONT, unknown);
    }

    @Test
    void a_heading_is_chosen() {
        var asked = new DraftRecommendation(CRITICISM, PLAN, null, null, "Xem lại", null, null, TODAY);
        story.refuses(asked, FRONT, Refused.with(MALFORMED, "field.required", "heading"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n"})
    void a_recommendation_says_something(String text) {
        story.refuses(draft(text), FRONT, Refused.with(MALFORMED, "field.required", "text"));
    }

    @Test
    void in_at_most_20_000_characters_none_of_them_for_a_terminal() {
        story.refuses(draft("ữ".repeat(20_001)), FRONT, Refused.with(MALFORMED, "field.too-long", "text"));
        story.refuses(draft("\u001b[2J"), FRONT, Refused.with(MALFORMED, "field.control-characters", "text"));
        story.drafted("ữ".repeat(20_000));
    }

    @Test
    void a_section_has_at_most_500() {
        var asked =
                new DraftRecommendation(CRITICISM, PLAN, null, Heading.IMPACT, "Xem lại", "ữ".repeat(501), null, TODAY);
        story.refuses(asked, FRONT, Refused.with(MALFORMED, "field.too-long", "section"));
    }

    @Test
    void a_place_touches_the_ground_of_the_plan() {
        story.refuses(at("POINT (105.83 19.80)"), FRONT, Refused.with(RULE, "area.outside-plan", "area"));
        story.refuses(at("MULTIPOINT ((105.81 19.80))"), FRONT, Refused.with(MALFORMED, "area.kind", "area"));
        story.refuses(at("here"), FRONT, Refused.with(MALFORMED, "boundary.unreadable", "area"));
        story.refuses(
                at("POINT (105.81 19.80)" + " ".repeat(100_000)),
                FRONT,
                Refused.with(MALFORMED, "field.too-long", "area"));
    }

    @Test
    void there_are_at_most_200() {
        IntStream.rangeClosed(1, 200).forEach(number -> story.drafted("Kiến nghị " + number));
        story.refuses(draft("Một nữa"), FRONT, Refused.with(RULE, "criticism.too-many-recommendations"));
    }

    private List<String> signed() {
        return story.room.events(CriticismReleased.class).get(0).recommendations().stream()
                .map(recommendation -> recommendation.number() + " " + recommendation.text())
                .toList();
    }

    private static DraftRecommendation redraft(int number, String text) {
        return new DraftRecommendation(CRITICISM, PLAN, number, Heading.FEASIBILITY, text, null, null, TODAY);
    }

    private static DraftRecommendation at(String area) {
        return new DraftRecommendation(CRITICISM, PLAN, null, Heading.IMPACT, "Xem lại", null, area, TODAY);
    }

    private static DropRecommendation drop(int number) {
        return new DropRecommendation(CRITICISM, PLAN, number, TODAY);
    }
}
