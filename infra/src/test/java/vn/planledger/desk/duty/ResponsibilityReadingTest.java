package vn.planledger.desk.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.planledger.command.organisation.OrganisationEvent.HeadNamed;
import vn.planledger.desk.Told;

/** Who was in charge and who headed the body, day by day. */
class ResponsibilityReadingTest {

    private static final LocalDate DAY = Told.DAY;

    @Test
    void another_person_and_another_head_each_begin_a_part_of_their_own() {
        var heads = HeadsInRecord.of(Stream.of(head("A", DAY.minusYears(1)), head("B", DAY.plusDays(5))));
        var parts = read(
                heads,
                new Told()
                        .opened("decide")
                        .given("decide", "Minh", DAY.plusDays(3))
                        .completed("decide", "complete", DAY.plusDays(8)));

        assertThat(parts)
                .extracting(each -> each.from() + " " + each.until() + " " + each.person() + " " + each.head())
                .containsExactly(
                        "2026-03-02 2026-03-04 null A", "2026-03-05 2026-03-06 Minh A", "2026-03-07 2026-03-10 Minh B");
        assertThat(parts).extracting(Responsibility::completedBy).containsExactly(null, null, "Lê Thị Lan");
    }

    @Test
    void where_the_record_names_no_head_none_is_made_up() {
        var later = HeadsInRecord.of(Stream.of(head("B", DAY.plusDays(20))));
        var parts = read(later, new Told().opened("decide"));

        assertThat(parts).hasSize(2);
        assertThat(parts.get(0).head()).isNull();
        assertThat(parts.get(1).head()).isEqualTo("B");
        assertThat(parts.get(1).until()).isNull();
    }

    @Test
    void of_two_heads_named_for_one_day_the_one_recorded_later_holds() {
        var heads = HeadsInRecord.of(Stream.of(head("A", DAY), head("B", DAY)));
        assertThat(read(heads, new Told().opened("decide")))
                .singleElement()
                .satisfies(part -> assertThat(part.head()).isEqualTo("B"));
    }

    private static List<Responsibility> read(HeadsInRecord heads, Told told) {
        return DutyReading.of(told.events()).stream()
                .flatMap(duty -> new ResponsibilityReading(heads).of(duty).stream())
                .toList();
    }

    private static HeadNamed head(String person, LocalDate from) {
        return new HeadNamed(Told.BODY, person, "Giám đốc", from, "test", from);
    }
}
