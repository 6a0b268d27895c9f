package vn.planledger.command.inspection;

import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.calendar.Calendars;
import vn.planledger.command.calendar.DueDate;
import vn.planledger.command.calendar.Extension;
import vn.planledger.command.calendar.Pause;
import vn.planledger.command.calendar.Span;
import vn.planledger.command.shared.Refusal;

/** Counts the limits of inspections on the calendar. */
record InspectionClock(Calendars calendars) {

    /** The limit that begins to run when a stage is reached, as a list of one or none. */
    List<InspectionDue> begunBy(InspectionStage stage, LocalDate on, boolean complex) {
        return InspectionLimit.begunBy(stage).map(limit -> due(limit, on, complex, List.of(), List.of())).stream()
                .toList();
    }

    /** The last day of the inspection itself: what it was suspended does not count (Art. 20). */
    List<InspectionDue> length(LocalDate announcedOn, List<Extension> extensions, List<Pause> pauses) {
        return List.of(due(InspectionLimit.LENGTH, announcedOn, false, extensions, pauses));
    }

    private InspectionDue due(
            InspectionLimit limit, LocalDate from, boolean complex, List<Extension> extensions, List<Pause> pauses) {
        var span = new Span(from, limit.amount(complex), limit.unit(), extensions, pauses);
        return new InspectionDue(limit.until(), count(span), limit.article(), limit.verified());
    }

    /** The calendar refuses to guess; an act is recorded all the same, and its limit is shown as not counted. */
    private LocalDate count(Span span) {
        try {
            return DueDate.of(span, calendars.working()).dueOn();
        } catch (Refusal notLoaded) {
            if (notLoaded.code().equals("calendar.not-loaded")) {
                return null;
            }
            throw notLoaded;
        }
    }
}
