package vn.planledger.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.planledger.process.law.LawBook;

/** The law as the tables have it. */
@Controller
class LawController {

    private final LawBook book;

    LawController(LawBook book) {
        this.book = book;
    }

    @GetMapping("/law")
    String law(Model model) {
        model.addAttribute("tables", book.tables());
        return "law";
    }
}
