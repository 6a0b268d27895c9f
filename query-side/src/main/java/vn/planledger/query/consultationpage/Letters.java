package vn.planledger.query.consultationpage;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * A text without its white space.
 *
 * @param places where in the text each character stood
 */
record Letters(String text, int[] places) {

    static Letters of(String text) {
        var places = IntStream.range(0, text.length())
                .filter(at -> !Character.isWhitespace(text.charAt(at)))
                .toArray();
        var letters = new StringBuilder(places.length);
        for (int place : places) {
            letters.append(text.charAt(place));
        }
        return new Letters(letters.toString(), places);
    }

    /** Marks in a part what is marked here, wherever the part's letters stand here, and the white space inside it. */
    void carry(BitSet marked, Letters part, BitSet marks) {
        if (part.text.isEmpty()) {
            return;
        }
        for (int at = text.indexOf(part.text); at >= 0; at = text.indexOf(part.text, at + 1)) {
            for (int letter = 0; letter < part.places.length; letter++) {
                if (marked.get(places[at + letter])) {
                    var goesOn = letter > 0 && marked.get(places[at + letter - 1]);
                    marks.set(part.places[goesOn ? letter - 1 : letter], part.places[letter] + 1);
                }
            }
        }
    }
}
