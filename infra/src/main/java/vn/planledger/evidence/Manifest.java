package vn.planledger.evidence;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * The list of files that issuing a bundle vouches for (docs/evidence-bundle.md).
 *
 * @param issued stream of the event that will issue it
 * @param files by name, in ascending order
 */
record Manifest(String plan, String origin, String issued, Map<String, BundleFile> files) {

    static final String NAME = "manifest.txt";

    private static final String FORMAT = "PlanLedger evidence bundle 1";

    String text() {
        return String.join("\n", FORMAT, "plan " + plan, "origin " + origin, "issued " + issued, "", lines());
    }

    private String lines() {
        return files.entrySet().stream()
                .map(file -> line(file.getKey(), file.getValue()))
                .collect(Collectors.joining());
    }

    private static String line(String name, BundleFile file) {
        return file.sha256() + "  " + file.size() + "  " + name + "\n";
    }
}
