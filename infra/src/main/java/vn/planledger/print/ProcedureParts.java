package vn.planledger.print;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanId;
import vn.planledger.edge.LegalToday;
import vn.planledger.process.picture.ElementState;
import vn.planledger.query.planpage.PlanPage;
import vn.planledger.query.timetable.TimetableStep;
import vn.planledger.query.timetable.Timetables;
import vn.planledger.synopsis.pdf.PrintedPaper.Paragraph;
import vn.planledger.synopsis.pdf.PrintedPaper.Part;
import vn.planledger.web.OutlineLine;
import vn.planledger.web.PlanOutline;
import vn.planledger.web.Words;

/** The procedure of a plan on paper: its outline, its dates, and the version it runs on. */
@Component
class ProcedureParts {

    private final PlanOutline outline;
    private final Timetables timetables;
    private final LegalToday today;
    private final Words words;

    ProcedureParts(PlanOutline outline, Timetables timetables, LegalToday today, Words words) {
        this.outline = outline;
        this.timetables = timetables;
        this.today = today;
        this.words = words;
    }

    /** Empty for a reference. */
    List<Part> of(PlanPage plan) {
        return plan.procedure() == null ? List.of() : List.of(outline(plan), timetable(plan), version(plan));
    }

    private Part outline(PlanPage plan) {
        var parts = outline.parts(plan, outline.lines(plan, today.get()));
        var rows = parts.stream()
                .flatMap(part -> part.lines().stream().map(line -> row(part, line)))
                .toList();
        var table = new Columns(words)
                .with("paper.outline.part", 24)
                .with("timetable.step", 30)
                .with("paper.outline.role", 13)
                .with("paper.outline.state", 13)
                .with("timetable.done", 10)
                .with("plan.due", 10)
                .of(rows);
        return new Part(words.text("plan.outline"), List.of(table));
    }

    private List<String> row(OutlineLine.Part part, OutlineLine line) {
        return List.of(
                words.of("process", part.process()) + "\n" + words.of("Phase", part.phase()),
                words.of("step", line.step().step()),
                words.of(line.step().role()),
                state(part, line),
                words.day(line.doneOn()),
                words.day(line.dueOn()));
    }

    /** What is overdue is also where one is. */
    private String state(OutlineLine.Part part, OutlineLine line) {
        if (line.state() == ElementState.OVERDUE) {
            return words.text("tag.current") + "\n" + words.text("tag.overdue");
        }
        return words.text(part.passedBy(line) ? "tag.passed-by" : "tag." + line.tag());
    }

    private Part timetable(PlanPage plan) {
        var steps = timetables
                .of(new PlanId(plan.id()))
                .map(timetable -> timetable.steps().stream())
                .orElse(Stream.of());
        var table = new Columns(words)
                .with("timetable.step", 28)
                .with("timetable.opened", 10)
                .with("timetable.planned", 10)
                .with("timetable.due", 10)
                .with("timetable.done", 10)
                .with("timetable.difference", 8)
                .with("plan.basis", 24)
                .of(steps.map(this::row).toList());
        return new Part(words.text("timetable.title"), List.of(table));
    }

    private List<String> row(TimetableStep step) {
        var days = step.differenceDays();
        return List.of(
                words.of("step", step.step()) + "\n" + words.of(step.phase()) + " · " + step.organisation(),
                words.day(step.openedOn()),
                words.day(step.plannedOn()),
                words.day(step.binding().dueOn()),
                words.day(step.completedOn()),
                days == null ? "" : String.valueOf(days),
                step.binding().article() == null ? "" : step.binding().article());
    }

    private Part version(PlanPage plan) {
        var procedure = plan.procedure();
        var text =
                words.text("plan.procedure.text", words.of("process", procedure.definitionKey()), procedure.version());
        var files = new Columns(words)
                .with("paper.file", 30)
                .with("plan.documents.hash", 70)
                .of(procedure.models().stream()
                        .map(model -> List.of(model.file(), model.sha256()))
                        .toList());
        return new Part(words.text("plan.procedure"), List.of(new Paragraph(text, false), files));
    }
}
