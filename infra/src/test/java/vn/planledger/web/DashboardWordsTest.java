package vn.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.planledger.dashboard.FigureKind;

/** The dashboard looks its words up by the names of figures and columns. */
class DashboardWordsTest {

    @ParameterizedTest
    @EnumSource
    void every_figure_and_every_column_has_its_words(FigureKind figure) {
        var own = "dashboard." + figure.id() + ".";
        assertThat(Bundles.vietnamese()).containsKeys(own + "title", own + "lead", own + "empty", own + "by");
        assertThat(Bundles.vietnamese()).containsKey(own + "none");
        assertThat(figure.columns())
                .allSatisfy(column -> assertThat(Bundles.vietnamese()).containsKey(own + column.name()));
    }
}
