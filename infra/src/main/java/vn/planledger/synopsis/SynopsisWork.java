package vn.planledger.synopsis;

import java.io.IOException;
import java.nio.file.Path;

/** The export of a synopsis. */
record SynopsisWork(SynopsisWriter writer, SynopsisSource source, SynopsisWords words) implements ExportWork {

    @Override
    public String fileName() {
        return words.text("file") + "." + writer.format().extension();
    }

    @Override
    public String format() {
        return writer.format().name();
    }

    @Override
    public String mediaType() {
        return writer.format().mediaType();
    }

    @Override
    public long expected() {
        return source.total();
    }

    @Override
    public void write(Path file, SynopsisWriter.Progress progress) throws IOException {
        writer.write(source, words, file, progress);
    }
}
