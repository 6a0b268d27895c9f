package vn.planledger.document;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import vn.planledger.command.shared.Refusal;

/** What a file is, told from its content and not from its name; macros, archive bombs and polyglots are refused. */
public final class ContentCheck {

    /** What a dossier is made of: PDF, scans, office papers, plain text. */
    private static final Set<String> TAKEN = Set.of(
            "application/pdf",
            "image/jpeg",
            "image/png",
            "image/tiff",
            "text/plain",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet");

    private static final long UNPACKED_BYTES = 500L * 1024 * 1024;
    private static final int ENTRIES = 10_000;
    private static final int TAIL = 66_000;
    private static final byte[] ZIP_END = {'P', 'K', 5, 6};

    private final Tika tika = new Tika();

    /**
     * The media type of a file.
     *
     * @throws Refusal {@code document.media-type}, {@code document.macro}, {@code document.archive-bomb},
     *     {@code document.polyglot}
     */
    public String mediaType(Path file, String fileName) throws IOException {
        var type = tika.detect(file.toFile());
        if (type.equals("application/zip") || type.equals("application/x-tika-ooxml") || isOffice(type)) {
            type = office(file, fileName);
        } else if (hidesAnArchive(file)) {
            throw Refusal.malformed("document.polyglot", fileName).at("file");
        }
        if (!TAKEN.contains(type)) {
            throw Refusal.malformed("document.media-type", fileName, type).at("file");
        }
        return type;
    }

    private static boolean isOffice(String type) {
        return type.contains("openxmlformats") || type.contains("opendocument");
    }

    private static String office(Path file, String fileName) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            long unpacked = zip.stream()
                    .mapToLong(entry -> Math.max(0, entry.getSize()))
                    .sum();
            if (zip.size() > ENTRIES || unpacked > UNPACKED_BYTES) {
                throw Refusal.malformed("document.archive-bomb", fileName).at("file");
            }
            if (zip.stream()
                    .anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).contains("vbaproject"))) {
                throw Refusal.malformed("document.macro", fileName).at("file");
            }
            return officeType(zip);
        } catch (ZipException broken) {
            return "application/zip";
        }
    }

    private static String officeType(ZipFile zip) throws IOException {
        if (zip.getEntry("word/document.xml") != null) {
            return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        }
        if (zip.getEntry("xl/workbook.xml") != null) {
            return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        }
        var declared = zip.getEntry("mimetype");
        if (declared == null) {
            return "application/zip";
        }
        try (var text = zip.getInputStream(declared)) {
            return new String(text.readNBytes(200), StandardCharsets.US_ASCII).strip();
        }
    }

    /** A zip directory at the end of what begins as something else. */
    private static boolean hidesAnArchive(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var tail = new byte[(int) Math.min(TAIL, bytes.length())];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            for (int i = 0; i + ZIP_END.length <= tail.length; i++) {
                if (Arrays.equals(tail, i, i + ZIP_END.length, ZIP_END, 0, ZIP_END.length)) {
                    return true;
                }
            }
            return false;
        }
    }
}
