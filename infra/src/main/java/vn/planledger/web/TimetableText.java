package vn.planledger.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.command.calendar.SkippedDays;
import vn.planledger.command.plan.Deadline;
import vn.planledger.query.timetable.Timetable;
import vn.planledger.query.timetable.TimetableStep;

/** How every date of a plan came about, in sentences. */
@Component
class TimetableText {

    /** A step and the sentences that explain its last day. */
    record Line(TimetableStep step, List<String> explanation) {}

    private final Words words;

    TimetableText(Words words) {
        this.words = words;
    }

    List<Line> lines(Timetable timetable) {
        return timetable.steps().stream()
                .map(step -> new Line(step, explanation(step)))
                .toList();
    }

    private List<String> explanation(TimetableStep step) {
        var deadline = step.binding();
        var sentences = new ArrayList<String>();
        sentences.add(counted(deadline));
        deadline.pauses()
                .forEach(pause -> sentences.add(words.text(
                        "timetable.paused",
                        words.day(pause.suspendedOn()),
                        pause.resumedOn() == null ? "…" : words.day(pause.resumedOn()))));
        deadline.extensions()
                .forEach(extension -> sentences.add(words.text(
                        "timetable.extended", extension.amount(), words.of(extension.unit()), extension.ground())));
        deadline.skipped().forEach(skipped -> sentences.add(skipped(skipped)));
        step.outcomeDeadlines()
                .forEach((outcome, limit) -> sentences.add(words.text(
                        "timetable.outcome",
                        words.outcome(step.step(), outcome),
                        words.day(limit.dueOn()),
                        counted(limit))));
        step.moves()
                .forEach(move -> sentences.add(words.text(
                        "timetable.moved",
                        words.day(move.before()),
                        words.day(move.after()),
                        words.day(move.happenedOn()),
                        words.of(move.cause()))));
        if (!deadline.verified()) {
            sentences.add(words.text("timetable.unverified"));
        }
        return sentences;
    }

    private String counted(Deadline deadline) {
        if (deadline.amount() == null) {
            return words.text("timetable.no-limit", deadline.article());
        }
        var unit = words.of(deadline.unit());
        return deadline.clockStart() == null
                ? words.text("timetable.not-started", deadline.amount(), unit, deadline.article())
                : words.text(
                        "timetable.counted",
                        deadline.amount(),
                        unit,
                        words.day(deadline.clockStart()),
                        deadline.article());
    }

    private String skipped(SkippedDays skipped) {
        var reason = words.of(skipped.reason());
        return words.text(
                "timetable.skipped",
                words.day(skipped.from()),
                words.day(skipped.to()),
                skipped.name() == null ? reason : reason + ", " + skipped.name());
    }
}
