package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.command.shared.Sender;
import vn.planledger.edge.Clockwork;
import vn.planledger.edge.LegalToday;
import vn.planledger.mail.KeptLetter;
import vn.planledger.notification.NotificationRound;
import vn.planledger.notification.letter.DigestRound;
import vn.planledger.query.timetable.Timetables;
import vn.planledger.reliability.RunningApplication;

/** Who wants it is told by e-mail, at once and once a day, and in a calendar; nobody is who did not ask. */
class NoticesByMailAndCalendarTest extends RunningApplication {

    private static final String SETTINGS = "/notices/settings";
    private static final Pattern CALENDAR = Pattern.compile("value=\"[^\"]*(/ical/[A-Za-z0-9_-]{43})\\?lang=vi\"");

    @Test
    void a_confirmed_mailbox_hears_of_a_step_at_once_and_of_days_once_a_day_until_it_says_stop() {
        var person = new Visitor(application, "planner2");
        var mailbox = new Mailbox(application, "can-bo-" + UUID.randomUUID() + "@example.vn");
        var wanted = Map.of("address", mailbox.address(), "atOnce", "true", "digest", "true", "act", "letters");
        person.send(person.get(SETTINGS), wanted, SETTINGS);
        assertThat(person.get(SETTINGS).body()).contains("Chưa xác nhận", mailbox.address());
        assertThat(mailbox.letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.subject() + letter.text())
                        .contains("việc của một tài khoản")
                        .doesNotContain("planner2"));
        person.send(person.get(SETTINGS), wanted, SETTINGS);
        assertThat(mailbox.about("Xác nhận"))
                .as("while it has not answered, it is asked again")
                .hasSize(2);
        var page = mailbox.page();
        person.send(person.get(page), Map.of("act", "confirm"), page);
        person.send(person.get(SETTINGS), wanted, SETTINGS);
        assertThat(mailbox.about("Xác nhận")).as("and not afterwards").hasSize(2);

        var title = "Khu dân cư " + UUID.randomUUID();
        var plan = planOfTheWard(title);

        assertThat(letters(mailbox, title)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).startsWith("Bước mới cho UBND phường Hạc Thành");
            assertThat(letter.text()).contains("/plans/" + plan, page);
        });

        moveTo(dueOn(plan));
        digest();
        digest();
        assertThat(mailbox.letters())
                .filteredOn(letter ->
                        letter.text().contains(title) && letter.subject().matches("Quá hạn \\d+, sắp đến hạn [1-9].*"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("/plans/" + plan, page));

        person.send(person.get(SETTINGS), Map.of("act", "end-letters"), SETTINGS);
        assertThat(rows(mailbox.address())).isZero();
        assertThat(person.get(SETTINGS).body())
                .as("nor does the browser keep what was typed")
                .contains("Không nhận", "data-draft=\"off\"")
                .doesNotContain(mailbox.address());
    }

    @Test
    void nothing_chosen_and_no_address_are_refused_at_their_fields() {
        var person = new Visitor(application, "approver2");
        var typed = new HashMap<>(Map.of("address", "x@example.vn", "act", "letters"));
        var nothing = person.send(person.get(SETTINGS), typed, SETTINGS);
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.body()).contains("href=\"#f-atOnce\"", "x@example.vn");

        typed.putAll(Map.of("address", "a@b@example.vn", "digest", "true"));
        var malformed = person.send(person.get(SETTINGS), typed, SETTINGS);
        assertThat(malformed.statusCode()).isEqualTo(400);
        assertThat(malformed.body()).contains("href=\"#f-address\"");
        assertThat(rows("x@example.vn")).isZero();
    }

    @Test
    void a_calendar_opens_by_its_secret_address_alone_and_ends_when_its_owner_says_so() {
        var title = "Khu dân cư, phần A; " + UUID.randomUUID();
        var plan = planOfTheWard(title);
        var person = new Visitor(application, "planner2");
        var program = new Visitor(application);

        var address = made(person);
        assertThat(person.get(SETTINGS).body()).doesNotContain(address);
        var read = program.get(address);

        assertThat(read.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(events(read.body()))
                .filteredOn(event -> event.getSummary().getValue().endsWith(title))
                .singleElement()
                .satisfies(
                        event -> assertThat(event.getDateTimeStart().getDate()).isEqualTo(dueOn(plan)));
        var tag = read.headers().firstValue("ETag").orElseThrow();
        assertThat(program.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);

        var another = made(person);
        assertThat(program.get(address).statusCode()).isEqualTo(404);
        assertThat(program.get(another).statusCode()).isEqualTo(200);
        person.send(person.get(SETTINGS), Map.of("act", "end-calendar"), SETTINGS);
        assertThat(program.get(another).statusCode()).isEqualTo(404);
        assertThat(program.get("/ical/x").statusCode()).isEqualTo(404);
    }

    @Test
    void the_calendar_of_a_plan_tells_everybody_its_windows_and_nothing_of_its_steps() {
        var client = new AnyClient(application);
        var plan = client.register(Map.of("title", "Khu dân cư " + UUID.randomUUID()));
        for (var step = 0; step < 2; step++) {
            client.complete(plan, client.openSteps(plan).get(0), "2025-06-02", Map.of());
        }

        var events = events(
                new Visitor(application).get("/plans/" + plan + "/calendar.ics").body());

        assertThat(events)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.getSummary().getValue()).startsWith("Lấy ý kiến ("));
        assertThat(new Visitor(application)
                        .get("/plans/there-is-none/calendar.ics")
                        .statusCode())
                .isEqualTo(404);
    }

    /** Its first step is the ward's, with a last day. */
    private String planOfTheWard(String title) {
        return new AnyClient(application)
                .register(Map.of("title", title, "unitCode", "14797", "happenedOn", today().toString()));
    }

    private List<KeptLetter> letters(Mailbox mailbox, String title) {
        application.getBean(NotificationRound.class).go();
        return mailbox.about(title);
    }

    private LocalDate dueOn(String plan) {
        return application.getBean(Timetables.class).openLimits().stream()
                .filter(limit -> limit.plan().equals(plan))
                .map(limit -> limit.deadline().dueOn())
                .findFirst()
                .orElseThrow();
    }

    private void digest() {
        application.getBean(NotificationRound.class).go();
        application.getBean(DigestRound.class).go();
    }

    /** Noon of that day: digests are sent from seven. */
    private void moveTo(LocalDate day) {
        var clockwork = application.getBean(Clockwork.class);
        var now = ZonedDateTime.ofInstant(application.getBean(Clock.class).instant(), Sender.ZONE);
        var noon = ZonedDateTime.of(day, LocalTime.NOON, Sender.ZONE);
        clockwork.advance(Duration.ofSeconds(Math.max(0, ChronoUnit.SECONDS.between(now, noon))));
    }

    private LocalDate today() {
        return application.getBean(LegalToday.class).get();
    }

    private static String made(Visitor person) {
        var shown = person.send(person.get(SETTINGS), Map.of("act", "calendar"), SETTINGS);
        var found = CALENDAR.matcher(shown.body());
        assertThat(found.find()).as(shown.body()).isTrue();
        return found.group(1);
    }

    private static List<VEvent> events(String calendar) {
        try {
            List<CalendarComponent> all = new CalendarBuilder()
                    .build(new StringReader(calendar))
                    .getComponentList()
                    .getAll();
            return all.stream().map(VEvent.class::cast).toList();
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(calendar, unreadable);
        }
    }

    private long rows(String address) {
        return JdbcClient.create(application.getBean(DataSource.class))
                .sql("select count(*) from subscription where address = ?")
                .param(address)
                .query(Long.class)
                .single();
    }
}
