package vn.planledger.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.command.inspection.InspectionDue;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.inspection.Inspection;
import vn.planledger.query.inspection.MissedDay;
import vn.planledger.query.inspection.Pause;
import vn.planledger.query.inspection.ReachedStage;
import vn.planledger.synopsis.pdf.PrintedPaper.Block;
import vn.planledger.synopsis.pdf.PrintedPaper.Paragraph;
import vn.planledger.synopsis.pdf.PrintedPaper.Part;
import vn.planledger.web.Words;

/** The report of an inspection on paper: its dates and what was missed, and what {@link FoundParts} says of the matter. */
@Component
class ReportParts {

    private final FoundParts found;
    private final LegalToday today;
    private final Words words;

    ReportParts(FoundParts found, LegalToday today, Words words) {
        this.found = found;
        this.today = today;
        this.words = words;
    }

    List<Part> of(Inspection inspection) {
        var parts = new ArrayList<Part>();
        parts.add(missed(inspection));
        parts.addAll(found.of(inspection, today.get()));
        parts.add(dates(inspection));
        parts.add(stages(inspection));
        return parts;
    }

    /** First, because somebody answers for it. */
    private Part missed(Inspection inspection) {
        var missed = inspection.missed(today.get());
        Block block = missed.isEmpty()
                ? new Paragraph(words.text("inspection.missed.none"), false)
                : new Columns(words)
                        .with("inspection.stage", 34)
                        .with("inspection.due", 13)
                        .with("inspection.done", 13)
                        .with("inspection.article", 40)
                        .of(missed.stream().map(this::row).toList());
        return new Part(words.text("inspection.missed"), List.of(block));
    }

    private List<String> row(MissedDay missed) {
        var due = missed.due();
        return List.of(words.of(due.stage()), words.day(due.dueOn()), words.day(missed.reachedOn()), article(due));
    }

    private Part dates(Inspection inspection) {
        var table = new Columns(words)
                .with("inspection.stage", 34)
                .with("inspection.due", 13)
                .with("inspection.done", 13)
                .with("inspection.article", 40)
                .of(inspection.due().stream().map(due -> row(inspection, due)).toList());
        return new Part(words.text("inspection.dates"), List.of(table));
    }

    private List<String> row(Inspection inspection, InspectionDue due) {
        LocalDate reached =
                inspection.reached(due.stage()).map(ReachedStage::on).orElse(null);
        var last = due.dueOn() == null ? words.text("inspection.not-counted") : words.day(due.dueOn());
        return List.of(words.of(due.stage()), last, words.day(reached), article(due));
    }

    private String article(InspectionDue due) {
        return due.verified() ? due.article() : due.article() + " (" + words.text("tag.unverified") + ")";
    }

    private Part stages(Inspection inspection) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Columns(words)
                .with("inspection.done", 13)
                .with("inspection.stage", 37)
                .with("field.inspection.document", 20)
                .with("paper.recorded-by", 30)
                .of(inspection.stages().stream().map(this::row).toList()));
        inspection.pauses().forEach(pause -> blocks.add(pause(pause)));
        return new Part(words.text("inspection.stages"), blocks);
    }

    private List<String> row(ReachedStage stage) {
        return List.of(
                words.day(stage.on()),
                words.of(stage.stage()),
                stage.document() == null ? "" : stage.document(),
                words.text("inspection.recorded-by", stage.by(), String.valueOf(stage.number())));
    }

    private Block pause(Pause pause) {
        var until = pause.resumedOn() == null ? "…" : words.day(pause.resumedOn());
        var text = words.text("inspection.pause", words.day(pause.on()), until) + " " + pause.ground();
        return new Paragraph(text, false);
    }
}
