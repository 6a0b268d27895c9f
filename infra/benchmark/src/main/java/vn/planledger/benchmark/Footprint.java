package vn.planledger.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Memory of this process, in megabytes. */
record Footprint(long heap, long resident) {

    private static final long MEGABYTE = 1_000_000;

    /** The heap after a full collection; the resident memory as Linux tells it, 0 elsewhere. */
    static Footprint now() throws IOException {
        System.gc();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return new Footprint(heap / MEGABYTE, residentBytes() / MEGABYTE);
    }

    private static long residentBytes() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    String text() {
        return String.format(Locale.ROOT, "heap %d MB after a collection, resident %d MB", heap, resident);
    }
}
