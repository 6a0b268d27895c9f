package vn.planledger.synopsis;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a synopsis in one format, holding no more of it in memory than a few lines. */
public interface SynopsisWriter {

    /** Told of every line that was written. */
    @FunctionalInterface
    interface Progress {

        /** @throws java.util.concurrent.CancellationException where the rest is no longer wanted */
        void line();
    }

    SynopsisFormat format();

    /**
     * @param file to be made, in a folder that is private to this export and may hold its scratch files
     * @throws IOException where the disk refuses
     */
    void write(SynopsisSource source, SynopsisWords words, Path file, Progress progress) throws IOException;
}
