package vn.planledger.draft;

import java.util.concurrent.atomic.AtomicLong;

/** Room for what all sessions of this node keep, in characters. Full, nothing more is kept until something is taken away. */
final class ShelfSpace {

    private final AtomicLong left;

    ShelfSpace(long characters) {
        left = new AtomicLong(characters);
    }

    boolean take(long characters) {
        if (left.addAndGet(-characters) >= 0) {
            return true;
        }
        give(characters);
        return false;
    }

    void give(long characters) {
        left.addAndGet(characters);
    }
}
