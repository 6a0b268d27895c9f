package vn.planledger.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanId;
import vn.planledger.query.planpage.HistoryEntry;
import vn.planledger.query.planpage.PlanHistory;
import vn.planledger.synopsis.pdf.PrintedPaper.Paragraph;
import vn.planledger.synopsis.pdf.PrintedPaper.Part;
import vn.planledger.web.HistorySentence;
import vn.planledger.web.Words;

/** What happened to a plan, on paper: one sentence for each of the newest events, the oldest of them first. */
@Component
class HistoryPart {

    /** More fill no paper that anybody reads: the page and the API have the rest. */
    static final int MOST = 5_000;

    private final PlanHistory history;
    private final HistorySentence sentence;
    private final Words words;

    HistoryPart(PlanHistory history, HistorySentence sentence, Words words) {
        this.history = history;
        this.sentence = sentence;
        this.words = words;
    }

    /** Says first how many older ones it leaves out. */
    Part of(PlanId plan, int most, Locale locale) {
        var newest = new ArrayList<>(history.latest(plan, most));
        Collections.reverse(newest);
        var rows = newest.stream().map(entry -> row(entry, locale)).toList();
        var table = new Columns(words)
                .with("paper.history.number", 9)
                .with("paper.history.happened", 12)
                .with("confirm.recorded", 13)
                .with("paper.history.sentence", 66)
                .of(rows);
        var omitted = history.count(plan) - rows.size();
        return new Part(
                words.text("plan.history"),
                omitted > 0
                        ? List.of(new Paragraph(words.text("paper.history.omitted", omitted), false), table)
                        : List.of(table));
    }

    private List<String> row(HistoryEntry entry, Locale locale) {
        var said = sentence.of(entry, locale);
        return List.of(
                String.valueOf(entry.number()),
                words.day(entry.happenedOn(), entry.dateBasis()),
                words.moment(entry.recordedAt()),
                entry.organisation() == null || entry.organisation().isBlank()
                        ? said
                        : said + "\n" + entry.organisation());
    }
}
