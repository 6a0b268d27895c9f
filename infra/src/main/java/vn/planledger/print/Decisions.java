package vn.planledger.print;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.confirm.PaperCodes;
import vn.planledger.query.audit.EventRow;
import vn.planledger.query.audit.EventSearch;
import vn.planledger.query.planpage.Approval;
import vn.planledger.query.planpage.PlanPage;
import vn.planledger.synopsis.pdf.PrintedPaper;
import vn.planledger.synopsis.pdf.PrintedPaper.Block;
import vn.planledger.synopsis.pdf.PrintedPaper.Paragraph;
import vn.planledger.synopsis.pdf.PrintedPaper.Part;
import vn.planledger.synopsis.pdf.PrintedPaper.Slip;
import vn.planledger.web.Words;

/** A decision on paper: who signed what, when, under which article, and where anybody confirms it. */
@Component
class Decisions {

    private final DecidedUnder articles;
    private final EventSearch record;
    private final PaperCodes codes;
    private final Words words;

    Decisions(DecidedUnder articles, EventSearch record, PaperCodes codes, Words words) {
        this.articles = articles;
        this.record = record;
        this.codes = codes;
        this.words = words;
    }

    /** The decision alone, with the hashes of what it approves. */
    PrintedPaper paper(PlanPage plan, List<String> places, Approval approval) {
        var link = link(approval);
        var facts = new Facts()
                .with(words.text("paper.plan"), plan.header().title())
                .with(words.text("plan.kind"), words.of(plan.header().kind()))
                .with(words.text("plan.place"), places)
                .with(words.text("plan.regime"), words.of(plan.header().regime()));
        return new PrintedPaper(
                words.text("paper.decision.title", approval.decisionNumber(), words.of(approval.phase())),
                about(facts, plan, approval, link).list(),
                link,
                List.of(documents(approval), note()));
    }

    /** The decision on the paper of its plan. */
    Slip slip(PlanPage plan, Approval approval) {
        var link = link(approval);
        var title = words.text(
                "plan.decisions.text",
                approval.decisionNumber(),
                words.of(approval.phase()),
                words.day(approval.happenedOn()));
        return new Slip(title, about(new Facts(), plan, approval, link).list(), link);
    }

    private Facts about(Facts facts, PlanPage plan, Approval approval, String link) {
        facts.with(words.text("paper.decision.number"), approval.decisionNumber())
                .with(words.text("paper.decision.day"), words.day(approval.happenedOn(), approval.dateBasis()))
                .with(words.text("paper.decision.signatory"), approval.signatory())
                .with(words.text("paper.decision.capacity"), approval.capacity());
        articles.of(plan, approval)
                .ifPresent(under -> facts.with(words.text("paper.decision.body"), under.organisation())
                        .with(words.text("plan.competence"), under.competence())
                        .with(words.text("paper.decision.limit"), under.limit()));
        var event = record.byNumber(approval.number()).map(this::recorded).orElseThrow();
        return facts.with(words.text("confirm.recorded"), event)
                .with(words.text("confirm.leaf"), link.substring(link.lastIndexOf('/') + 1))
                .with(words.text("confirm.link"), link);
    }

    private String recorded(EventRow event) {
        return words.text("paper.recorded", String.valueOf(event.number()), words.moment(event.recordedAt()));
    }

    private Part documents(Approval approval) {
        var rows = approval.documentHashes().entrySet().stream()
                .map(hash -> List.of(words.of("document", hash.getKey()), hash.getValue()))
                .toList();
        Block shown = rows.isEmpty()
                ? new Paragraph(words.text("published.documents.none"), false)
                : new Columns(words)
                        .with("plan.documents.type", 30)
                        .with("plan.documents.hash", 70)
                        .of(rows);
        return new Part(words.text("plan.decisions.hashes"), List.of(shown));
    }

    /** The paper is an extract: the signed original is somewhere else. */
    private Part note() {
        var lines = List.<Block>of(
                new Paragraph(words.text("paper.extract"), false), new Paragraph(words.text("confirm.code"), false));
        return new Part(words.text("confirm.title"), lines);
    }

    private String link(Approval approval) {
        return codes.links(List.of(approval.number())).get(approval.number());
    }
}
