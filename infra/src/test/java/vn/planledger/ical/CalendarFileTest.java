package vn.planledger.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import vn.planledger.edge.PublicAddress;

/** A calendar that any program reads: RFC 5545 to the letter, in Vietnamese, whatever people write into a title. */
class CalendarFileTest {

    private static final Instant CHANGED = Instant.parse("2026-03-02T01:02:03Z");
    private static final LocalDate FROM = LocalDate.of(2026, 3, 30);
    private static final LocalDate UNTIL = LocalDate.of(2026, 4, 2);

    @Test
    void whole_days_end_with_the_day_after_the_last() throws Exception {
        var event = event(read(write("Lập nhiệm vụ")));

        assertThat(event.getDateTimeStart().getDate()).isEqualTo(FROM);
        assertThat(event.getDateTimeEnd().getDate()).isEqualTo(UNTIL.plusDays(1));
        assertThat(write("Lập nhiệm vụ"))
                .contains("DTSTART;VALUE=DATE:20260330\r\n", "DTEND;VALUE=DATE:20260403\r\n")
                .contains("TRANSP:TRANSPARENT\r\n", "REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n");
    }

    @Test
    void what_people_write_is_read_back_as_it_was_and_begins_no_line_of_its_own() throws Exception {
        var title = "Quy hoạch 1/500; khu A, B\\C: “Đông Hải”\nBEGIN:VEVENT";

        var calendar = read(write(title));

        assertThat(calendar.getComponentList().getAll()).hasSize(1);
        assertThat(event(calendar).getSummary().getValue()).isEqualTo(title);
        assertThat(event(calendar).getDescription().getValue()).contains("https://quyhoach.example/so/plans/dong-hai");
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_letter_is_cut() throws Exception {
        var title = "Đồ án quy hoạch phân khu tỷ lệ 1/2.000 phường Hạc Thành, ".repeat(20) + "\uD83D\uDE00".repeat(40)
                + "\u0007";

        var text = write(title);

        assertThat(text.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                        .as(line)
                        .isLessThanOrEqualTo(75));
        assertThat(event(read(text)).getSummary().getValue()).isEqualTo(title.substring(0, title.length() - 1));
    }

    @Test
    void the_same_days_give_the_same_bytes_and_each_has_a_name_for_ever() throws Exception {
        assertThat(write("a")).isEqualTo(write("a"));
        assertThat(event(read(write("a"))).getUid().orElseThrow().getValue()).isEqualTo("step-7@quyhoach.example");
        assertThat(write("a")).contains("DTSTAMP:20260302T010203Z\r\n");
    }

    @Test
    void a_calendar_without_days_is_a_calendar() throws Exception {
        assertThat(read(file().write("PlanLedger", List.of()))
                        .getComponentList()
                        .getAll())
                .isEmpty();
    }

    private static String write(String title) {
        var day = new DatedThing("step-7", title, title, FROM, UNTIL, "/plans/dong-hai", CHANGED);
        return file().write("PlanLedger: việc của tôi", List.of(day));
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponentList().getAll().get(0);
    }

    private static CalendarFile file() {
        return new CalendarFile(new PublicAddress("https://quyhoach.example/so"));
    }
}
