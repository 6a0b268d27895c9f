package vn.planledger.print;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanId;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.consultationpage.Window;
import vn.planledger.query.planpage.PlanDocument;
import vn.planledger.query.planpage.PlanPage;
import vn.planledger.synopsis.pdf.PrintedPaper.Block;
import vn.planledger.synopsis.pdf.PrintedPaper.Paragraph;
import vn.planledger.synopsis.pdf.PrintedPaper.Part;
import vn.planledger.web.Words;

/** What is in the dossier of a plan, on paper: rounds of consultation, decisions, documents. */
@Component
class DossierParts {

    private final Consultations consultations;
    private final Decisions decisions;
    private final Words words;

    DossierParts(Consultations consultations, Decisions decisions, Words words) {
        this.consultations = consultations;
        this.decisions = decisions;
        this.words = words;
    }

    List<Part> of(PlanPage plan) {
        return List.of(rounds(plan), decisions(plan), documents(plan));
    }

    private Part rounds(PlanPage plan) {
        var blocks = new ArrayList<Block>();
        for (var round : consultations.byPlan(new PlanId(plan.id()))) {
            blocks.add(new Paragraph(
                    words.text("plan.consultations.round", round.round(), words.of(round.phase())), true));
            blocks.add(new Paragraph(
                    words.text("plan.consultations.counts", round.opinions(), round.points(), round.unanswered()),
                    false));
            blocks.add(windows(round));
        }
        return part("plan.consultations", blocks, "plan.consultations.none");
    }

    private Block windows(Consultation round) {
        return new Columns(words)
                .with("field.group", 30)
                .with("paper.window.opens", 14)
                .with("paper.window.closes", 14)
                .with("plan.basis", 42)
                .of(round.windows().stream().map(this::row).toList());
    }

    private List<String> row(Window window) {
        return List.of(
                words.of(window.group()),
                words.day(window.opensOn()),
                words.day(window.closesOn()),
                window.article() == null ? "" : window.article());
    }

    private Part decisions(PlanPage plan) {
        var blocks = new ArrayList<Block>();
        plan.approvals().forEach(approval -> blocks.add(decisions.slip(plan, approval)));
        if (plan.publication() != null) {
            var day = words.day(
                    plan.publication().happenedOn(), plan.publication().dateBasis());
            blocks.add(new Paragraph(words.text("plan.published", day), true));
        }
        return part("plan.decisions", blocks, "plan.decisions.none");
    }

    private Part documents(PlanPage plan) {
        if (plan.documents().isEmpty()) {
            return part("plan.documents", List.of(), "plan.documents.none");
        }
        var table = new Columns(words)
                .with("plan.documents.type", 27)
                .with("plan.documents.version", 8)
                .with("plan.documents.added", 25)
                .with("plan.documents.hash", 40)
                .of(plan.documents().stream().map(this::row).toList());
        return part("plan.documents", List.of(table), "plan.documents.none");
    }

    private List<String> row(PlanDocument document) {
        return List.of(
                words.of("document", document.type()) + "\n" + document.fileName(),
                String.valueOf(document.version()),
                words.day(document.addedOn(), document.dateBasis()) + "\n" + document.organisation(),
                document.sha256());
    }

    private Part part(String heading, List<Block> blocks, String none) {
        return new Part(
                words.text(heading), blocks.isEmpty() ? List.of(new Paragraph(words.text(none), false)) : blocks);
    }
}
