package vn.planledger.synopsis;

import java.io.IOException;
import java.nio.file.Path;

/** What an export makes: one file. */
public interface ExportWork {

    /** For the person who takes it, in letters without marks. */
    String fileName();

    /** Such as {@code XLSX}. */
    String format();

    String mediaType();

    /** How many lines there will be, as well as is known. */
    long expected();

    /** @see SynopsisWriter#write */
    void write(Path file, SynopsisWriter.Progress progress) throws IOException;
}
