package vn.planledger.api;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.process.law.LawBook;
import vn.planledger.process.law.LawBook.LawTable;

/** The law as the tables have it, row by row with articles. */
@RestController
class LawApi {

    private final LawBook book;

    LawApi(LawBook book) {
        this.book = book;
    }

    @GetMapping("/api/law")
    List<LawTable> law() {
        return book.tables();
    }
}
