package vn.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.planledger.process.law.LawBook;

/** A row of the law is read without knowing codes or FEEL. */
class LawTextTest {

    private final LawText text = new LawText(new Words(Bundles.source()));

    @BeforeEach
    void inVietnamese() {
        LocaleContextHolder.setLocale(Languages.VIETNAMESE);
    }

    @AfterEach
    void inWhateverLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "R2009 | Luật Quy hoạch đô thị 30/2009/QH12",
                "\"GENERAL\", \"ZONAL\" | Quy hoạch chung, Quy hoạch phân khu",
                "ZONAL,GENERAL | Quy hoạch phân khu, Quy hoạch chung",
                "written,conference,dialogue | gửi văn bản, hội nghị, đối thoại",
                "decide/returned | Thông báo hồ sơ trình chưa đầy đủ",
                "<= date(\"2025-06-30\") | đến hết 30/06/2025",
                ">= date(\"2025-07-01\") | từ 01/07/2025",
                "not(\"thị trấn\") | trừ (thị trấn)",
                "if investorMade then \"Chủ đầu tư\" else \"UBND \" + unitPhrase | nếu Do chủ đầu tư lập: Chủ đầu tư; nếu không: UBND [đơn vị]",
                "Luật 30/2009/QH12 Điều 3 khoản 8, Điều 23 | Luật 30/2009/QH12 Điều 3 khoản 8, Điều 23",
            })
    void a_cell_is_said_in_words(String cell, String said) {
        assertThat(text.inWords(cell)).isEqualTo(said);
    }

    @Test
    void no_code_is_left_in_any_row() {
        assertThat(new LawBook()
                        .tables().stream()
                                .map(text::lines)
                                .flatMap(List::stream)
                                .flatMap(line -> Stream.concat(line.when().stream(), line.says().stream())))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.text())
                        .doesNotContainPattern("[A-Z]_[A-Z]|\"|\\bthen\\b|[a-z]-[a-z]|unitPhrase|date\\("));
    }
}
