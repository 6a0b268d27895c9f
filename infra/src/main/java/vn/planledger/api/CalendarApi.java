package vn.planledger.api;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.calendar.CalendarCommand.RecordNotice;
import vn.planledger.command.calendar.CalendarNotice;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.DeadlineRound;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.calendar.CalendarNotices;
import vn.planledger.query.calendar.RecordedNotice;
import vn.planledger.query.timetable.MovedLimit;
import vn.planledger.query.timetable.Timetables;

/** The calendar of working days: what is loaded, what a notice would move, and the notice itself. */
@RestController
@RequestMapping("/api/calendar")
class CalendarApi {

    private final CalendarNotices notices;
    private final Timetables timetables;
    private final CommandDesk desk;
    private final DeadlineRound round;
    private final LegalToday today;

    CalendarApi(
            CalendarNotices notices, Timetables timetables, CommandDesk desk, DeadlineRound round, LegalToday today) {
        this.notices = notices;
        this.timetables = timetables;
        this.desk = desk;
        this.round = round;
        this.today = today;
    }

    @GetMapping
    List<RecordedNotice> calendar() {
        return notices.all();
    }

    /** The open steps whose last day the notice would move; nothing is changed. */
    @PostMapping("/preview")
    List<MovedLimit> preview(@RequestBody CalendarNotice notice) {
        return timetables.wouldMove(notices.working().with(whole(notice)));
    }

    /** Records the notice and counts the last days of the open steps again. */
    @PostMapping("/notices")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> record(
            @RequestBody CalendarNotice notice, @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var sent = desk.send(new RecordNotice(whole(notice), today.get()), desk.commandId(key));
        return Map.of("events", sent.events(), "recountedPlans", round.recount());
    }

    /** A day that is left out cannot be looked up: refused here, before anybody counts with the notice. */
    private static CalendarNotice whole(CalendarNotice notice) {
        PlansApi.required("from", notice.from());
        PlansApi.required("loadedUntil", notice.loadedUntil());
        notice.days().forEach(day -> PlansApi.required("days", day.date()));
        notice.unknown().forEach(range -> {
            PlansApi.required("unknown", range.from());
            PlansApi.required("unknown", range.to());
        });
        return notice;
    }
}
