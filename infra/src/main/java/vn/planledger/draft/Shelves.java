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

/** Keeps what was typed with the session of whoever typed it: bounded for each form, each session and the node. */
@Component
public final class Shelves {

    /** Of one form, in characters. */
    static final long LARGEST = 1_000_000;

    private static final String SHELF = Shelf.class.getName();

    private final ShelfSpace space;
    private final InstantSource now;

    @Autowired
    Shelves(@Value("${planledger.forms.room:64MB}") DataSize room) {
        this(new ShelfSpace(room.toBytes()), Clock.systemUTC());
    }

    Shelves(ShelfSpace space, InstantSource now) {
        this.space = space;
        this.now = now;
    }

    /** @return whether it is kept; false where it is too large or there is no room */
    public boolean put(HttpServletRequest request, String name, Object thing, long characters) {
        return characters <= LARGEST && shelf(request.getSession()).put(name, thing, characters);
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
        var shelf = new Shelf(space, now);
        session.setAttribute(SHELF, shelf);
        return shelf;
    }
}
