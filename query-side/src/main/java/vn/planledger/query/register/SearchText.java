package vn.planledger.query.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text folded for search: lower case, without Vietnamese accents. */
final class SearchText {

    private SearchText() {}

    static String of(Stream<String> texts) {
        return texts.filter(Objects::nonNull).map(SearchText::fold).collect(Collectors.joining(" "));
    }

    static List<String> words(String text) {
        return Arrays.stream(fold(text).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace('\0', ' ');
    }
}
