package vn.planledger.print;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Refusal;
import vn.planledger.confirm.PaperCodes;
import vn.planledger.edge.OwnInspections;
import vn.planledger.query.inspection.Inspection;
import vn.planledger.query.inspection.PublicConclusion;
import vn.planledger.synopsis.pdf.PrintedPaper;
import vn.planledger.synopsis.pdf.PrintedPaper.Paragraph;
import vn.planledger.synopsis.pdf.PrintedPaper.Part;
import vn.planledger.web.Words;

/**
 * The papers of inspections: the report, for the Inspectorate alone, and the conclusion as it was published, for everybody
 * (Law 84/2025/QH15 Art. 6, 37).
 */
@Component
public class InspectionPapers {

    private final OwnInspections inspections;
    private final ReportParts parts;
    private final PaperCodes codes;
    private final PaperMaker maker;
    private final Words words;

    InspectionPapers(OwnInspections inspections, ReportParts parts, PaperCodes codes, PaperMaker maker, Words words) {
        this.inspections = inspections;
        this.parts = parts;
        this.codes = codes;
        this.maker = maker;
        this.words = words;
    }

    /**
     * The code on it is that of the newest event of the inspection.
     *
     * @throws Refusal {@code inspection.unknown} to everybody outside the Inspectorate
     */
    public Paper report(String id, Locale locale) {
        var inspection = inspections.byId(id);
        var link = link(inspection.number());
        var title = words.text("inspection.title", inspection.decision());
        var paper = new PrintedPaper(title, maker.stamped(head(inspection), link), link, parts.of(inspection));
        return maker.make("paper.file.report", id, paper, locale);
    }

    /**
     * The code on it is that of the event of its publication.
     *
     * @throws Refusal {@code inspection.unknown} while the conclusion is not published
     */
    public Paper conclusion(String id, Locale locale) {
        var conclusion = inspections.publicById(id);
        var link = link(inspections.publishedBy(id));
        var title = words.text("inspection.conclusion-title", conclusion.document());
        var text = new Part(words.text("inspection.conclusion"), List.of(new Paragraph(conclusion.text(), false)));
        var paper = new PrintedPaper(title, maker.stamped(head(conclusion), link), link, List.of(text));
        return maker.make("paper.file.conclusion", id, paper, locale);
    }

    private Facts head(Inspection inspection) {
        var extended = inspection.extendedBy();
        return new Facts()
                .with(
                        words.text("paper.secret"),
                        inspection.published() == null ? words.text("inspection.secret") : null)
                .with(words.text("field.inspection.subject"), inspection.subject())
                .with(words.text("field.inspection.target"), inspection.target())
                .with(words.text("inspections.state"), words.of(inspection.stage()))
                .with(words.text("field.inspection.way"), words.of(inspection.way()))
                .with(words.text("inspection.complex"), words.of("answer", inspection.complex()))
                .with(
                        words.text("inspection.extended"),
                        extended == null ? null : words.text("inspection.days", extended))
                .with(words.text("paper.plans"), inspection.plans());
    }

    private Facts head(PublicConclusion conclusion) {
        var signed = words.day(conclusion.signedOn()) + "\n" + conclusion.signatory();
        return new Facts()
                .with(words.text("field.inspection.subject"), conclusion.subject())
                .with(words.text("field.inspection.target"), conclusion.target())
                .with(
                        words.text("inspection.decision"),
                        conclusion.decision() + ", " + words.day(conclusion.decidedOn()))
                .with(words.text("inspection.signed-on"), signed)
                .with(words.text("inspection.published-on"), words.day(conclusion.publishedOn()))
                .with(words.text("inspection.publish-by"), words.day(conclusion.publishBy()))
                .with(words.text("field.inspection.portal"), conclusion.portal())
                .with(
                        words.text("field.inspection.ways"),
                        conclusion.ways().stream().map(words::of).toList())
                .with(words.text("paper.plans"), conclusion.plans());
    }

    private String link(long number) {
        return codes.links(List.of(number)).get(number);
    }
}
