package vn.planledger.query.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text folded for search: lower case, without Vietnamese accents. */
public final class SearchText {

    private SearchText() {}

    public static String of(Stream<String> texts) {
        return texts.filter(Objects::nonNull).map(SearchText::fold).collect(Collectors.joining(" "));
    }

    public static List<String> words(String text) {
        return Arrays.stream(fold(text).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A word as a regular expression that matches it and nothing else. */
    public static String literally(String word) {
        return word.replaceAll("[^\\p{L}\\p{N}]", "\\\\$0");
    }

    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace('\0', ' ');
    }
}
