package vn.planledger.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.planledger.edge.PublicAddress;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.synopsis.HeadText;
import vn.planledger.synopsis.SynopsisWords;
import vn.planledger.synopsis.pdf.PdfPaper;
import vn.planledger.synopsis.pdf.PrintedPaper;
import vn.planledger.web.Words;

/** Says on a paper when it was made and what it contains, and makes a file of it. */
@Component
class PaperMaker {

    private final ViewProgress views;
    private final PublicAddress address;
    private final MessageSource messages;
    private final Clock clock;
    private final Words words;

    PaperMaker(ViewProgress views, PublicAddress address, MessageSource messages, Clock clock, Words words) {
        this.views = views;
        this.address = address;
        this.messages = messages;
        this.clock = clock;
        this.words = words;
    }

    String address(String path) {
        return address.of(path);
    }

    /** The facts with how far the views are, when the paper was made, and where its page is. */
    List<HeadText> stamped(Facts facts, String link) {
        var position = views.position();
        return facts.with(
                        words.text("paper.position"),
                        words.text(
                                "page.updated", String.valueOf(position.number()), words.moment(position.recordedAt())))
                .with(words.text("paper.made"), words.moment(clock.instant()))
                .with(words.text("paper.link"), link)
                .list();
    }

    /**
     * @param key of the message that begins the file's name
     * @param id ends it
     */
    Paper make(String key, String id, PrintedPaper paper, Locale locale) {
        try {
            var name = words.text(key) + "-" + id.replaceAll("[^\\p{Alnum}._-]", "-") + ".pdf";
            return new Paper(name, PdfPaper.of(paper, new SynopsisWords(messages, locale)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
