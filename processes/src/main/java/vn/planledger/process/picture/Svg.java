package vn.planledger.process.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words and numbers in SVG. */
final class Svg {

    private Svg() {}

    static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }

    /** Words in lines of at most so many letters; a longer word stands alone. */
    static List<String> wrap(String words, int letters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Lines of text centred on {@code x}, the first base line at {@code y}. */
    static String lines(List<String> lines, double x, double y, String attributes) {
        var svg = new StringBuilder("<text text-anchor=\"middle\" " + attributes + ">");
        for (var i = 0; i < lines.size(); i++) {
            svg.append(
                    "<tspan x=\"%s\" y=\"%s\">%s</tspan>".formatted(number(x), number(y + i * 14), text(lines.get(i))));
        }
        return svg.append("</text>").toString();
    }
}
