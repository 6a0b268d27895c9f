package vn.planledger.web.notice;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Sha256;
import vn.planledger.ical.PersonCalendar;
import vn.planledger.ical.PlanCalendar;

/** Calendars for calendar programs: of a person behind a secret address, of a plan for everybody. */
@Controller
class CalendarFeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final PersonCalendar person;
    private final PlanCalendar plan;

    CalendarFeedController(PersonCalendar person, PlanCalendar plan) {
        this.person = person;
        this.plan = plan;
    }

    @GetMapping("/ical/{token}")
    ResponseEntity<byte[]> ofPerson(@PathVariable String token, @RequestParam(defaultValue = "") String lang) {
        return answer(person.read(token, in(lang)), CacheControl.noCache().cachePrivate());
    }

    @GetMapping("/plans/{id}/calendar.ics")
    ResponseEntity<byte[]> ofPlan(@PathVariable String id, @RequestParam(defaultValue = "") String lang) {
        return answer(plan.read(new PlanId(id), in(lang)), CacheControl.noCache());
    }

    /** A program that has these days already is told so (304). */
    private static ResponseEntity<byte[]> answer(String calendar, CacheControl kept) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(kept)
                .eTag(Sha256.hex(calendar))
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"planledger.ics\"")
                .body(calendar.getBytes(StandardCharsets.UTF_8));
    }

    private static Locale in(String lang) {
        return lang.equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("vi");
    }
}
