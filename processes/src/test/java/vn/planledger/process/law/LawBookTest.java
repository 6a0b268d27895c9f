package vn.planledger.process.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The page and {@code GET /api/law} show the tables as they stand in the files. */
class LawBookTest {

    private final LawBook book = new LawBook();

    @Test
    void the_book_has_every_table_with_every_row_of_its_file() {
        for (var table : book.tables()) {
            var file = ReadTable.named(table.id());
            assertThat(table.name()).isNotBlank();
            assertThat(table.description()).isNotBlank();
            assertThat(table.rows())
                    .extracting(LawBook.LawRow::id)
                    .containsExactlyElementsOf(
                            file.rows().stream().map(ReadTable.Row::id).toList());
        }
        assertThat(book.tables()).hasSize(ReadTable.all().size());
    }

    @Test
    void a_row_has_a_cell_under_every_heading_and_says_whether_it_was_read() {
        for (var table : book.tables()) {
            var file = ReadTable.named(table.id()).rows().iterator();
            assertThat(table.rows()).allSatisfy(row -> {
                assertThat(row.conditions()).hasSameSizeAs(table.conditions());
                assertThat(row.values()).hasSameSizeAs(table.values());
                assertThat(row.verified()).hasToString(file.next().values().get("verified"));
            });
        }
    }

    @Test
    void texts_stand_without_their_quotes_and_lists_with_them() {
        var publication = row("time-limits", "time-limits-r2009-publish-from-2019");
        assertThat(publication.conditions()).startsWith("publish", "PLAN").contains("R2009");
        assertThat(publication.conditions())
                .contains("\"GENERAL\", \"ZONAL\", \"DETAILED\"", ">= date(\"2019-01-01\")");
        assertThat(publication.values())
                .containsExactly(
                        "15",
                        "DAY",
                        "plan-approved",
                        "Luật 30/2009/QH12 Điều 53 khoản 1, sửa bởi Luật 35/2018/QH14 Điều 29 khoản 12",
                        "true");
    }

    private LawBook.LawRow row(String table, String id) {
        return book.tables().stream()
                .filter(found -> found.id().equals(table))
                .flatMap(found -> found.rows().stream())
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
