package vn.planledger.synopsis;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import vn.planledger.synopsis.docx.DocxSynopsis;
import vn.planledger.synopsis.pdf.PdfSynopsis;
import vn.planledger.synopsis.xlsx.XlsxSynopsis;

/** Ten thousand opinions, exported in every format by a process of its own. */
final class ManyOpinions {

    static final int OPINIONS = 10_000;
    /** Every fifth opinion has three points. */
    static final int LINES = OPINIONS + 2 * OPINIONS / 5;

    static final String LAST = "Đây là ý kiến cuối cùng của đợt, xin giữ chợ";

    private static final String[] WORDS =
            ("Đề nghị giữ nguyên chợ Đông Hải và mở rộng đường vào khu dân cư vì hiện nay xe"
                            + " chữa cháy không vào được, đồng thời bổ sung cây xanh, chỗ đỗ xe, trường mầm non, trạm y tế; ưỡn ẹo"
                            + " ngõ hẹp thường ngập khi mưa lớn nên phải có cống thoát nước riêng, không đấu chung với kênh tưới")
                    .split(" ");

    private ManyOpinions() {}

    /** Exports into the folder that it is given and says of each format how long it took. */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var exports = new SynopsisExports(
                List.of(new XlsxSynopsis(), new DocxSynopsis(), new PdfSynopsis()),
                Round.messages(),
                Clock.systemUTC(),
                folder);
        for (var format : SynopsisFormat.values()) {
            export(exports, format, folder);
        }
        exports.stop();
        System.out.printf("peak heap: %,d bytes%n", peak());
    }

    /** The sum of the highest fillings of all parts of the heap, garbage included. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static void export(SynopsisExports exports, SynopsisFormat format, Path folder) throws Exception {
        var start = System.nanoTime();
        var id = exports.start(
                format,
                Round.of(LINES, ManyOpinions::lines),
                Round.VIETNAMESE,
                new SynopsisExports.Attempt("planner", "round", null));
        var export = Awaitility.await(format.name())
                .atMost(Duration.ofMinutes(3))
                .until(
                        () -> exports.find(id, "planner").orElseThrow(),
                        seen -> seen.state() != SynopsisExport.State.RUNNING);
        var file = exports.file(id, "planner").orElseThrow();
        Files.move(file, folder.resolve(file.getFileName()));
        System.out.printf(
                "%s: %,d lines, %,d bytes, %.1f s%n",
                format, export.done(), export.size(), (System.nanoTime() - start) / 1e9);
    }

    private static Stream<SynopsisLine> lines() {
        var random = new Random(4);
        return IntStream.rangeClosed(1, OPINIONS)
                .boxed()
                .flatMap(opinion ->
                        IntStream.rangeClosed(1, opinion % 5 == 0 ? 3 : 1).mapToObj(n -> line(opinion, n, random)));
    }

    private static SynopsisLine line(int opinion, int n, Random random) {
        var text = opinion == OPINIONS && n == 3 ? LAST : sentences(random, 60 + random.nextInt(120));
        return Round.answered(String.valueOf(opinion), n, text, sentences(random, 30 + random.nextInt(60)));
    }

    /** Several hundred characters of words in an order of chance. */
    private static String sentences(Random random, int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return text.toString();
    }
}
