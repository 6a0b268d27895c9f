package vn.planledger.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.planledger.process.law.LawBook;
import vn.planledger.process.law.LawBook.LawTable;

/** The law as the tables have it. */
@Controller
class LawController {

    /** A table and its rows in words. */
    record Table(LawTable table, List<LawText.Line> lines) {}

    private final LawBook book;
    private final LawText text;

    LawController(LawBook book, LawText text) {
        this.book = book;
        this.text = text;
    }

    @GetMapping("/law")
    String law(Model model) {
        model.addAttribute(
                "tables",
                book.tables().stream()
                        .map(table -> new Table(table, text.lines(table)))
                        .toList());
        return "law";
    }
}
