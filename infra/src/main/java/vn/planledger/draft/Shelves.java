package vn.planledger.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Keeps what was typed with the session of whoever typed it: bounded for each form, each session and the node. Visitors have a
 * room of their own, as anybody can fill that.
 */
@Component
public final class Shelves {

    /** Of one form, in characters. */
    static final long LARGEST = 1_000_000;

    /** The same of a visitor: the longest opinion and its largest area take less. */
    static final long LARGEST_OF_VISITOR = 200_000;

    /** Two rooms, and two bytes for a character of Vietnamese. */
    private static final int BYTES = 4;

    private static final String SHELF = Shelf.class.getName();

    private final ShelfSpace accounts;
    private final ShelfSpace visitors;
    private final InstantSource now;

    @Autowired
    Shelves(@Value("${planledger.forms.room:64MB}") DataSize room) {
        this(room.toBytes() / BYTES, Clock.systemUTC());
    }

    /** @param room of each of the two, in characters */
    Shelves(long room, InstantSource now) {
        this.accounts = new ShelfSpace(room);
        this.visitors = new ShelfSpace(room);
        this.now = now;
    }

    /**
     * @param owner who typed it
     * @return whether it is kept; false where it is too large or there is no room
     */
    public boolean put(HttpServletRequest request, FormOwner owner, String name, Object thing, long characters) {
        var visitor = owner.isVisitor();
        return characters <= (visitor ? LARGEST_OF_VISITOR : LARGEST)
                && shelf(request.getSession()).put(name, thing, characters, visitor ? visitors : accounts);
    }

    public <T> Optional<T> find(HttpServletRequest request, String name, Class<T> type) {
        return existing(request).flatMap(shelf -> shelf.find(name, type));
    }

    public void remove(HttpServletRequest request, String name) {
        existing(request).ifPresent(shelf -> shelf.remove(name));
    }

    private static Optional<Shelf> existing(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(SHELF))
                .map(Shelf.class::cast);
    }

    private synchronized Shelf shelf(HttpSession session) {
        if (session.getAttribute(SHELF) instanceof Shelf shelf) {
            return shelf;
        }
        var shelf = new Shelf(now);
        session.setAttribute(SHELF, shelf);
        return shelf;
    }
}
