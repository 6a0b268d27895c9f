package vn.planledger.query.consultationpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static vn.planledger.query.DongHai.day;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.opinion.Channel;
import vn.planledger.command.opinion.HiddenPassage;
import vn.planledger.command.opinion.OpinionDetails;
import vn.planledger.command.opinion.Topic;
import vn.planledger.command.shared.Role;
import vn.planledger.query.consultationpage.PublicCopy.Piece;

/** What the public may read of an opinion, and what it may not. */
class PublicCopyTest {

    private static final String TEXT = "Nhà bà Mai ở lô 5 bị thu hồi.";
    private static final HiddenPassage MAI = new HiddenPassage(0, 4, 10);

    @Test
    void a_hidden_passage_is_black_and_tells_no_length() {
        assertThat(copy(TEXT, MAI).text()).isEqualTo("Nhà █████ ở lô 5 bị thu hồi.");
        assertThat(copy(TEXT, new HiddenPassage(0, 4, 17)).text()).isEqualTo("Nhà █████ bị thu hồi.");
        assertThat(copy(TEXT, MAI).redacted()).isTrue();
        assertThat(copy(TEXT).redacted()).isFalse();
    }

    @Test
    void passages_that_overlap_are_one_blackness() {
        assertThat(copy(TEXT, MAI, new HiddenPassage(0, 7, 17)).text()).isEqualTo("Nhà █████ bị thu hồi.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mai.nguyen+dh@thanhhoa.gov.vn",
                "mai@hộp-thư.vn",
                "0912345678",
                "0912.345.678",
                "0912 345 678",
                "091-234-5678",
                "(0237) 3852 246",
                "02373852246",
                "+84 912 345 678",
                "+84 (0) 912 345 678",
                "0084912345678",
                "84912345678",
                "01662345678",
                "171234567",
                "038185012345",
                "038 185 012 345"
            })
    void what_gives_a_person_away_is_black(String personal) {
        assertThat(copy("Liên hệ " + personal + ", cảm ơn").text()).isEqualTo("Liên hệ █████, cảm ơn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ngày 03-02-2024 10 giờ, lô 05.08.2016",
                "Diện tích 49,90 ha, mức 84.500.000.000 đồng, 100.000.000 đồng",
                "Tọa độ 105.123456789 và 19.8066",
                "Quyết định 199/QĐ-UBND ngày 18/01/2016, Điều 21 khoản 4",
                "Thửa 12345678, tờ 1234567890123",
                "@ và a@ không phải địa chỉ"
            })
    void what_only_looks_a_little_like_it_stays(String harmless) {
        assertThat(copy(harmless).text()).isEqualTo(harmless);
    }

    @Test
    void a_point_that_repeats_the_text_is_black_where_the_text_is_however_it_was_cut() {
        var points = points("Nhà bà\n  Mai", "Mai ở lô 5", "bị thu hồi");

        assertThat(PublicCopy.of(opinion(TEXT, points, null, MAI), null).points())
                .extracting(Point::text)
                .containsExactly("Nhà █████", "█████ ở lô 5", "bị thu hồi");
    }

    @Test
    void a_point_in_other_words_is_black_at_its_own_passages() {
        var points = points("Bà Mai (lô 5), 0912345678", "Thu hồi");

        assertThat(PublicCopy.of(opinion(TEXT, points, null, new HiddenPassage(1, 0, 6)), null)
                        .points())
                .extracting(Point::text)
                .containsExactly("█████ (lô 5), █████", "Thu hồi");
    }

    @Test
    void an_answer_repeats_nothing_that_is_hidden_and_names_its_body_only() {
        var answer = new Answer(
                AnswerResult.PARTLY, "Đã gặp bà Mai, 0912345678", null, "v2", day("2016-02-10"), "Hoa", "UBND", 9);
        var points = List.of(new Point(1, TEXT, answer));

        var told = PublicCopy.of(opinion(TEXT, points, null, MAI), null)
                .points()
                .get(0)
                .answer();

        assertThat(told)
                .isEqualTo(new Answer(
                        AnswerResult.PARTLY, "Đã gặp █████, █████", null, "v2", day("2016-02-10"), null, "UBND", 9));
    }

    @Test
    void answers_are_public_from_the_day_they_were_published() {
        var answer = new Answer(AnswerResult.ACCEPTED, "Phù hợp", null, null, day("2016-02-10"), "Hoa", "UBND", 9);
        var copy = PublicCopy.of(opinion(TEXT, List.of(new Point(1, TEXT, answer)), null), null);

        assertThat(copy.answeredBy(null).points().get(0).answer()).isNull();
        assertThat(copy.answeredBy(day("2016-02-09")).points().get(0).answer()).isNull();
        assertThat(copy.answeredBy(day("2016-02-10")).points().get(0).answer().reason())
                .isEqualTo("Phù hợp");
    }

    @Test
    void a_hidden_opinion_tells_the_reason_and_nothing_else() {
        var copy = PublicCopy.of(opinion(TEXT, points(TEXT), "Nêu tên người khác, 0912345678"), "Nguyễn Thị Mai");

        assertThat(copy.hiddenBecause()).isEqualTo("Nêu tên người khác, █████");
        assertThat(copy.text()).isNull();
        assertThat(copy.points()).isEmpty();
        assertThat(Stream.of(copy.name(), copy.section(), copy.area())).containsOnlyNulls();
        assertThat(copy.topics()).isEmpty();
        assertThat(copy.redacted()).isFalse();
    }

    @Test
    void a_name_is_told_only_where_its_bearer_agreed() {
        assertThat(PublicCopy.of(opinion(details(true)), "Nguyễn Thị Mai").name())
                .isEqualTo("Nguyễn Thị Mai");
        assertThat(PublicCopy.of(opinion(details(false)), "Nguyễn Thị Mai").name())
                .isNull();
        assertThat(PublicCopy.of(opinion(details(true)), null).name()).isNull();
    }

    @Test
    void the_section_is_words_of_the_author_too() {
        assertThat(PublicCopy.of(opinion(details(true)), null).section()).isEqualTo("Chương 3, hỏi █████");
    }

    @Test
    void what_shall_be_hidden_next_can_be_looked_at_first() {
        var preview = PublicCopy.of(opinion(TEXT, points(TEXT), null), null, List.of("bà Mai", "lô 5"));

        assertThat(preview.text()).isEqualTo("Nhà █████ ở █████ bị thu hồi.");
        assertThat(preview.points().get(0).text()).isEqualTo(preview.text());
    }

    @Test
    void who_may_read_all_sees_what_the_public_does_not() {
        var opinion = opinion("Bà Mai, 0912345678", points("Bà Mai", "0912345678"), null, new HiddenPassage(0, 0, 6));

        var original = PublicCopy.original(opinion);

        assertThat(original.text())
                .containsExactly(new Piece("Bà Mai", true), new Piece(", ", false), new Piece("0912345678", true));
        assertThat(original.points())
                .containsExactly(List.of(new Piece("Bà Mai", true)), List.of(new Piece("0912345678", true)));
    }

    @Test
    void an_opinion_that_will_be_shown_again_can_be_looked_at_first() {
        var hidden = opinion(TEXT, points(TEXT), "Nhầm");

        assertThat(PublicCopy.of(hidden.hiddenBecause(null), null).text()).isEqualTo(TEXT);
        assertThat(PublicCopy.of(hidden.hiddenBecause("Khác"), null).hiddenBecause())
                .isEqualTo("Khác");
    }

    @Test
    void the_longest_opinion_is_looked_through_in_no_time() {
        var long20k = "a".repeat(19_000) + "0 1 ".repeat(250);

        assertTimeout(Duration.ofSeconds(5), () -> copy(long20k));
    }

    private static PublicCopy copy(String text, HiddenPassage... hidden) {
        return PublicCopy.of(opinion(text, points(text), null, hidden), null);
    }

    private static List<Point> points(String... texts) {
        return Stream.iterate(1, n -> n <= texts.length, n -> n + 1)
                .map(n -> new Point(n, texts[n - 1], null))
                .toList();
    }

    private static OpinionDetails details(boolean publishName) {
        return new OpinionDetails(
                List.of(Topic.HOUSING),
                "Chương 3, hỏi 0912345678",
                "POINT (105.8 19.8)",
                "v1.sealed",
                null,
                publishName,
                null,
                null);
    }

    private static Opinion opinion(OpinionDetails details) {
        return opinion(TEXT, points(TEXT), null, details);
    }

    private static Opinion opinion(String text, List<Point> points, String hiddenBecause, HiddenPassage... hidden) {
        return opinion(text, points, hiddenBecause, details(true), hidden);
    }

    private static Opinion opinion(
            String text, List<Point> points, String hiddenBecause, OpinionDetails details, HiddenPassage... hidden) {
        return new Opinion(
                "o-1",
                "P24.plan.1",
                "P24",
                ConsultedGroup.COMMUNITY,
                text,
                points,
                points.size(),
                "Người dân",
                "",
                Role.CITIZEN,
                Channel.WEB,
                false,
                null,
                details,
                null,
                hiddenBecause,
                List.of(hidden),
                List.of(),
                day("2016-01-10"),
                7,
                7,
                null);
    }
}
