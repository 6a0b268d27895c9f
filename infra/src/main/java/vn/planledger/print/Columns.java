package vn.planledger.print;

import java.util.ArrayList;
import java.util.List;
import vn.planledger.synopsis.PrintedList.Column;
import vn.planledger.synopsis.pdf.PrintedPaper.Table;
import vn.planledger.web.Words;

/** The columns of a table, by the keys of their headings and their shares of the width, which make a hundred. */
final class Columns {

    private final Words words;
    private final List<Column> columns = new ArrayList<>();

    Columns(Words words) {
        this.words = words;
    }

    Columns with(String key, int percent) {
        columns.add(new Column(words.text(key), percent));
        return this;
    }

    Table of(List<List<String>> rows) {
        return new Table(columns, rows);
    }
}
