package vn.planledger.query.synopsis;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import vn.planledger.command.shared.Sha256;
import vn.planledger.query.shared.SearchText;

/** How like two texts are. */
final class Likeness {

    private static final int BYTES = 12;

    private Likeness() {}

    /** Texts with the same words in the same order have the same key: 96 bits of the SHA-256 of those words, hex. */
    static String key(String text) {
        var digest = Sha256.of(words(text));
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }

    /** The pairs of neighbouring words; those of a single word are that word. */
    static Set<String> pairs(String text) {
        var words = words(text).split(" ");
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < words.length; i++) {
            pairs.add(words[i] + " " + words[i + 1]);
        }
        return pairs.isEmpty() ? Set.of(words[0]) : pairs;
    }

    /** Jaccard index: common pairs of all pairs, 0 to 1. */
    static double of(Set<String> one, Set<String> other) {
        var common = one.stream().filter(other::contains).count();
        return (double) common / (one.size() + other.size() - common);
    }

    private static String words(String text) {
        return SearchText.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
