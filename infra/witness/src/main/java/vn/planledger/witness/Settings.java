package vn.planledger.witness;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the operator writes into {@code witness.conf}: {@code listen <address>:<port>} and one {@code log <verifier key>}
 * for every key trusted; lines that begin with # are remarks.
 *
 * @param logs the keys trusted for each origin
 */
record Settings(InetSocketAddress listen, Map<String, List<LogKey>> logs) {

    /** @throws Malformed naming the line that is wrong */
    static Settings read(Path file) throws IOException {
        var lines = Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        lines.stream().filter(line -> !line.matches("(listen|log) .+")).forEach(line -> {
            throw new Malformed("neither listen nor log: " + line);
        });
        var listen = values(lines, "listen ").reduce((first, second) -> second).orElse("127.0.0.1:7380");
        return new Settings(
                address(listen), values(lines, "log ").map(LogKey::parse).collect(Collectors.groupingBy(LogKey::name)));
    }

    private static Stream<String> values(List<String> lines, String word) {
        return lines.stream()
                .filter(line -> line.startsWith(word))
                .map(line -> line.substring(word.length()).strip());
    }

    private static InetSocketAddress address(String text) {
        var colon = text.lastIndexOf(':');
        if (colon < 1 || !text.substring(colon + 1).matches("[0-9]{1,5}")) {
            throw new Malformed("not an address and port: " + text);
        }
        return new InetSocketAddress(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }
}
