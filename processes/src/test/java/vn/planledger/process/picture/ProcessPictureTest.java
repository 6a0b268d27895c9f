package vn.planledger.process.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** The picture of a process can be shown under a strict content security policy and read without seeing it. */
class ProcessPictureTest {

    private final ProcessPicture pictures = new ProcessPicture();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "detailed-plan",
                "formulation",
                "consultation",
                "appraisal",
                "approval",
                "publication",
                "general-plan",
                "zonal-plan",
                "overall-adjustment",
                "partial-adjustment",
                "master-site-plan",
                "phase",
                "council-report",
                "policy-acceptance",
                "periodic-review"
            })
    void every_process_is_drawn_as_well_formed_svg_without_scripts_or_styles(String key) throws Exception {
        var svg = pictures.svg(key, Map.of());
        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isNotBlank();
        assertThat(svg).doesNotContain("<script", "style=", "<style", "onclick", "NaN");
        keep(key, svg);
    }

    @Test
    void states_are_classes_for_the_eye_and_words_for_the_ear() {
        var svg = pictures.svg(
                "appraisal",
                Map.of(
                        "submit-for-appraisal", ElementState.DONE,
                        "check-dossier", ElementState.CURRENT,
                        "convene-council", ElementState.OVERDUE));
        assertThat(svg)
                .contains("class=\"bpmn-task done\" data-element=\"submit-for-appraisal\"")
                .contains("class=\"bpmn-task current\" data-element=\"check-dossier\"")
                .contains("<title>Kiểm tra hồ sơ: đang mở</title>")
                .contains("<title>Triệu tập hội đồng thẩm định: quá hạn</title>");
    }

    private static void keep(String key, String svg) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "pictures"));
        Files.writeString(folder.resolve(key + ".svg"), svg);
    }
}
