package vn.planledger.synopsis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process with no more than 512 MB of heap exports them in every format; the files open and hold the last line. */
class TenThousandOpinionsTest {

    private static final long SECONDS = 300;

    @TempDir
    private Path folder;

    @Test
    void are_exported_within_512_megabytes() throws Exception {
        var log = folder.resolve("child.log");
        var child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ManyOpinions.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(child.waitFor(SECONDS, TimeUnit.SECONDS)).as("ends").isTrue();
        } finally {
            child.destroyForcibly();
        }
        System.out.print(Files.readString(log));
        assertThat(child.exitValue()).as(Files.readString(log)).isZero();
        holdsEveryLine("tong-hop-y-kien.xlsx", "/xl/worksheets/sheet2.xml", "row", "t");
        holdsEveryLine("tong-hop-y-kien.docx", "/word/document.xml", "tr", "t");
        theLastPageHoldsTheLastLine();
    }

    /** Reads a part of a package as it comes: its rows, the one of headings included, and the last opinion. */
    private void holdsEveryLine(String file, String part, String row, String text) throws Exception {
        try (var opened = OPCPackage.open(folder.resolve(file).toFile());
                var xml = part(opened, part).getInputStream()) {
            var seen = Seen.in(xml, row, text);
            assertThat(seen.rows()).isEqualTo(ManyOpinions.LINES + 1);
            assertThat(seen.last()).isTrue();
        }
    }

    private static PackagePart part(OPCPackage opened, String name) throws Exception {
        return opened.getPart(PackagingURIHelper.createPartName(name));
    }

    private void theLastPageHoldsTheLastLine() throws IOException {
        try (var document = Loader.loadPDF(folder.resolve("tong-hop-y-kien.pdf").toFile())) {
            var pages = document.getNumberOfPages();
            var stripper = new PDFTextStripper();
            stripper.setStartPage(pages);
            assertThat(stripper.getText(document).replaceAll("\\s+", " "))
                    .contains(ManyOpinions.LAST, "Trang")
                    .containsPattern("10000, điểm 3");
        }
    }

    private record Seen(int rows, boolean last) {

        static Seen in(InputStream xml, String row, String text) throws XMLStreamException {
            var reader = XMLInputFactory.newFactory().createXMLStreamReader(xml, "UTF-8");
            var rows = 0;
            var last = false;
            while (reader.hasNext()) {
                reader.next();
                if (reader.isStartElement() && reader.getLocalName().equals(row)) {
                    rows++;
                } else if (reader.isStartElement() && reader.getLocalName().equals(text)) {
                    last |= reader.getElementText().equals(ManyOpinions.LAST);
                }
            }
            return new Seen(rows, last);
        }
    }
}
