package vn.planledger.synopsis;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A list to be printed, in words ready to be shown.
 *
 * @param facts what is said above it
 * @param link put beside them as a QR code
 * @param rows as many cells as columns; read when it is written, and closed then
 */
public record PrintedList(
        String title, List<HeadText> facts, String link, List<Column> columns, Supplier<Stream<List<String>>> rows) {

    /** @param percent share of the width of a page */
    public record Column(String heading, int percent) {}

    public PrintedList {
        facts = List.copyOf(facts);
        columns = List.copyOf(columns);
    }
}
