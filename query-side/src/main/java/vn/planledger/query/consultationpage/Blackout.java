package vn.planledger.query.consultationpage;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import vn.planledger.command.opinion.HiddenPassage;

/**
 * Blacks out an opinion's passages, and whatever looks like personal data. A point set apart from the text repeats its
 * words: what is black there is black in the point, wherever it was cut.
 */
final class Blackout {

    private static final int TEXT = 0;

    private final Opinion opinion;
    private final List<String> more;
    private final BitSet ofText;
    private final Letters letters;

    /** @param more passages that nobody has hidden yet, word for word */
    Blackout(Opinion opinion, List<String> more) {
        this.opinion = opinion;
        this.more = more;
        this.ofText = black(TEXT, opinion.text());
        this.letters = Letters.of(opinion.text());
    }

    String text() {
        return Masked.with(opinion.text(), ofText);
    }

    List<Point> points() {
        return opinion.points().stream().map(this::point).toList();
    }

    /** The text as it was given, and what of it is hidden. */
    List<PublicCopy.Piece> original() {
        return Masked.pieces(opinion.text(), ofText);
    }

    List<PublicCopy.Piece> original(Point point) {
        return Masked.pieces(point.text(), black(point));
    }

    private Point point(Point point) {
        return new Point(point.n(), Masked.with(point.text(), black(point)), answer(point.answer()));
    }

    private BitSet black(Point point) {
        var black = black(point.n(), point.text());
        letters.carry(ofText, Letters.of(point.text()), black);
        return black;
    }

    /** An answer may quote what it answers; it tells the body that answered and not the person. */
    private Answer answer(Answer given) {
        return given == null
                ? null
                : new Answer(
                        given.result(),
                        quoting(given.reason()),
                        quoting(given.change()),
                        given.version(),
                        given.happenedOn(),
                        null,
                        given.organisation(),
                        given.number());
    }

    private String quoting(String text) {
        if (text == null) {
            return null;
        }
        var black = Masked.personal(text);
        Stream.concat(opinion.hiddenPassages().stream().flatMap(this::words), more.stream())
                .forEach(words -> find(words, text, black));
        return Masked.with(text, black);
    }

    private BitSet black(int part, String text) {
        var black = Masked.personal(text);
        opinion.hiddenPassages().stream()
                .filter(passage -> passage.part() == part)
                .forEach(passage -> black.set(passage.from(), passage.to()));
        more.forEach(words -> find(words, text, black));
        return black;
    }

    private static void find(String words, String text, BitSet black) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            black.set(at, at + words.length());
        }
    }

    /** What a passage says, if its part is still there. */
    private Stream<String> words(HiddenPassage passage) {
        var parts = Stream.concat(
                        Stream.of(opinion.text()), opinion.points().stream().map(Point::text))
                .skip(passage.part());
        return parts.limit(1)
                .filter(text -> passage.to() <= text.length())
                .map(text -> text.substring(passage.from(), passage.to()));
    }
}
