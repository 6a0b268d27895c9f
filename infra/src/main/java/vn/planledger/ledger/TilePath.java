package vn.planledger.ledger;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a tile stands (C2SP {@code tlog-tiles}): {@code x001/x234/067} or {@code x001/x234/067.p/17}.
 *
 * @param index within its level
 * @param width 1 to 256
 */
record TilePath(long index, int width) {

    private static final int FULL = 256;
    private static final int LONGEST_INDEX = 18;
    private static final Pattern FORM = Pattern.compile("((?:x\\d{3}/){0,5}\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");

    /** Empty for anything that is not spelt the one right way. */
    static Optional<TilePath> parse(String path) {
        var form = FORM.matcher(path);
        if (!form.matches() || form.group(1).startsWith("x000/")) {
            return Optional.empty();
        }
        var digits = form.group(1).replaceAll("[x/]", "");
        int width = form.group(2) == null ? FULL : Integer.parseInt(form.group(2));
        return digits.length() > LONGEST_INDEX || form.group(2) != null && width >= FULL
                ? Optional.empty()
                : Optional.of(new TilePath(Long.parseLong(digits), width));
    }
}
