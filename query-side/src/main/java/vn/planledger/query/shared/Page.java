package vn.planledger.query.shared;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param page number of this page, from 0
 * @param size rows a full page holds
 * @param total rows on all pages
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    /** The largest page that is given out. */
    public static final int MAX_SIZE = 200;

    public Page {
        items = List.copyOf(items);
    }

    public int pages() {
        return (int) ((total + size - 1) / size);
    }

    /** A size that may be asked for: at least 1, at most {@link #MAX_SIZE}. */
    public static int sized(int size) {
        return Math.max(1, Math.min(size, MAX_SIZE));
    }

    /** Rows before a page, as far as a database counts. */
    public static int offset(int page, int size) {
        return (int) Math.min(Integer.MAX_VALUE, (long) page * size);
    }
}
