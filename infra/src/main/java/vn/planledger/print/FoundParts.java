package vn.planledger.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.inspection.Conclusion;
import vn.planledger.query.inspection.AskedBody;
import vn.planledger.query.inspection.Explanation;
import vn.planledger.query.inspection.FollowedFinding;
import vn.planledger.query.inspection.Inspection;
import vn.planledger.query.inspection.Published;
import vn.planledger.synopsis.pdf.PrintedPaper.Block;
import vn.planledger.synopsis.pdf.PrintedPaper.Paragraph;
import vn.planledger.synopsis.pdf.PrintedPaper.Part;
import vn.planledger.web.Words;

/** What an inspection found, asked, was answered and concludes, on paper. */
@Component
class FoundParts {

    private final Words words;

    FoundParts(Words words) {
        this.words = words;
    }

    List<Part> of(Inspection inspection, LocalDate today) {
        var findings = inspection.findings().stream().flatMap(this::finding).toList();
        var requests = inspection.requests().stream()
                .flatMap(asked -> request(asked, today))
                .toList();
        return List.of(
                part("inspection.findings", findings, "inspection.findings.none"),
                part("inspection.requests", requests, "inspection.requests.none"),
                conclusion(inspection));
    }

    private Stream<Block> finding(FollowedFinding found) {
        var finding = found.finding();
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(words.text("inspection.finding", finding.number()), true));
        blocks.add(new Paragraph(finding.text(), false));
        if (finding.rule() != null) {
            blocks.add(labelled("field.inspection.rule", finding.rule()));
        }
        blocks.add(labelled("inspection.rests-on", numbers(finding.events())));
        blocks.add(recorded(found.by(), found.number()));
        return blocks.stream();
    }

    private Stream<Block> request(AskedBody asked, LocalDate today) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(words.text("inspection.asked", asked.request(), asked.body()), true));
        blocks.add(labelled("field.inspection.lastOn", state(asked, today)));
        blocks.add(new Paragraph(asked.question(), false));
        if (!asked.events().isEmpty()) {
            blocks.add(labelled("inspection.about", numbers(asked.events())));
        }
        asked.answers().forEach(answer -> blocks.addAll(answer(answer)));
        return blocks.stream();
    }

    private String state(AskedBody asked, LocalDate today) {
        var answered = words.text(asked.answers().isEmpty() ? "inspection.unanswered" : "inspection.answered");
        var state = words.day(asked.lastOn()) + " · " + answered;
        return asked.missedOn(today) ? state + " · " + words.text("inspection.late") : state;
    }

    private List<Block> answer(Explanation answer) {
        var blocks = new ArrayList<Block>();
        var given = words.text(
                "inspection.answer-of", answer.by(), words.day(answer.on()), String.valueOf(answer.number()));
        blocks.add(labelled("inspection.answer", given));
        blocks.add(new Paragraph(answer.text(), false));
        if (answer.evidence() != null) {
            var evidence = answer.evidence();
            blocks.add(labelled(
                    "inspection.evidence",
                    evidence.fileName() + ", " + words.size(evidence.size()) + ", SHA-256 " + evidence.sha256()));
        }
        return blocks;
    }

    private Part conclusion(Inspection inspection) {
        var said = inspection.conclusion();
        var signed = inspection.signed();
        var heading = signed == null
                ? words.text("inspection.draft")
                : words.text("inspection.signed", signed.document(), signed.signatory());
        var blocks = new ArrayList<Block>();
        if (said == null) {
            blocks.add(new Paragraph(words.text("paper.conclusion.none"), false));
        } else {
            blocks.addAll(said(said));
        }
        blocks.addAll(published(inspection.published()));
        return new Part(heading, blocks);
    }

    private List<Block> published(Published published) {
        return published == null
                ? List.of()
                : List.of(
                        new Paragraph(words.text("inspection.public"), true),
                        new Paragraph(published.text(), false),
                        labelled("field.inspection.portal", published.portal()));
    }

    private List<Block> said(Conclusion said) {
        var blocks = new ArrayList<Block>();
        said(blocks, "assessment", said.assessment());
        said(blocks, "findings", said.findings());
        said(blocks, "headFault", said.headFault() == null ? null : words.of(said.headFault()));
        said(blocks, "measures", said.measures());
        said(blocks, "policyDefects", said.policyDefects());
        said(blocks, "reservedOpinions", said.reservedOpinions());
        return blocks;
    }

    private void said(List<Block> blocks, String field, String text) {
        if (text != null) {
            blocks.add(new Paragraph(words.of("field.inspection", field), true));
            blocks.add(new Paragraph(text, false));
        }
    }

    private Block recorded(String by, long number) {
        return new Paragraph(words.text("inspection.recorded-by", by, String.valueOf(number)), false);
    }

    private Block labelled(String label, String value) {
        return new Paragraph(words.text(label) + ": " + value, false);
    }

    private static String numbers(List<Long> events) {
        return events.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private Part part(String heading, List<Block> blocks, String none) {
        return new Part(
                words.text(heading), blocks.isEmpty() ? List.of(new Paragraph(words.text(none), false)) : blocks);
    }
}
