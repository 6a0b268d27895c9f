package vn.planledger.synopsis;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A round of consultation to write synopses of. */
public final class Round {

    public static final String DIACRITICS = "Đề nghị giữ nguyên chợ Đông Hải, ưỡn ẹo ữ ự ỷ ỹ ặ ẵ";
    public static final String LINK = "https://quyhoach.example.vn/consultations/r1/synopsis";
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    public static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    private Round() {}

    public static SynopsisHead head() {
        return new SynopsisHead(
                "Quy hoạch phân khu phường Đông Hải",
                "Đồ án quy hoạch",
                1,
                List.of("Cơ quan: 01/03/2026 – 31/03/2026", "Cộng đồng dân cư: 01/03/2026 – 15/04/2026"),
                List.of("Trưng bày công khai", "Phiếu lấy ý kiến"),
                List.of(new SynopsisHead.Count("Tiếp thu", 1), new SynopsisHead.Count("Không tiếp thu", 2)),
                4711,
                Instant.parse("2026-04-20T01:02:03Z"),
                LINK);
    }

    public static SynopsisLine saying(String point) {
        return answered("12", 1, point);
    }

    /** The opinion of some number, whose only point says it. */
    static SynopsisLine numbered(int number) {
        return answered(String.valueOf(number), 1, DIACRITICS + " " + number);
    }

    private static SynopsisLine answered(String opinion, int n, String point) {
        return answered(opinion, n, point, "Giữ chợ, mở rộng đường vào");
    }

    static SynopsisLine answered(String opinion, int n, String point, String reason) {
        return new SynopsisLine(
                opinion,
                n,
                "Người dân",
                "Cộng đồng dân cư",
                "Trực tuyến",
                RECEIVED,
                false,
                1,
                point,
                "Chợ",
                "Tiếp thu một phần",
                reason,
                "Sửa bản vẽ sử dụng đất",
                "2",
                "Ban Quản lý",
                LocalDate.of(2026, 4, 18));
    }

    public static SynopsisLine unanswered(String point) {
        return new SynopsisLine(
                "13",
                2,
                "Hội Kiến trúc sư",
                "Tổ chức",
                "Văn bản",
                RECEIVED,
                true,
                35,
                point,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public static SynopsisSource of(List<SynopsisLine> lines) {
        return of(lines.size(), lines::stream);
    }

    public static SynopsisSource of(long total, Supplier<Stream<SynopsisLine>> lines) {
        return new SynopsisSource() {

            @Override
            public SynopsisHead head() {
                return Round.head();
            }

            @Override
            public long total() {
                return total;
            }

            @Override
            public Stream<SynopsisLine> lines() {
                return lines.get();
            }
        };
    }

    /** The messages as the application reads them. */
    public static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /** Writes some lines to a file named after the format. */
    public static Path write(SynopsisWriter writer, Path folder, Locale locale, List<SynopsisLine> lines)
            throws IOException {
        var file = folder.resolve("synopsis." + writer.format().extension());
        writer.write(of(lines), new SynopsisWords(messages(), locale), file, () -> {});
        return file;
    }
}
